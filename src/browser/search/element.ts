type Properties<T extends HTMLElement> = Partial<Omit<T, 'dataset' | 'children'>> & {
  data?: Record<string, string>;
  role?: string;
};

/** An element with its properties and its children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  { data, ...properties }: Properties<HTMLElementTagNameMap[K]> = {},
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  Object.assign(made, properties);
  Object.assign(made.dataset, data);
  made.append(...children);
  return made;
}
