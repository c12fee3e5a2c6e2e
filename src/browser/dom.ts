type Properties<Name extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Name], 'children' | 'dataset' | 'style'>
> & { [attribute: `${'aria' | 'data'}-${string}`]: string };

/** The name of the script's file, as messages give it; a worker has neither script nor elements. */
const script =
  globalThis.document?.currentScript?.getAttribute('src')?.replace(/^.*\/|\..*$/g, '') ?? '';

/** An element with its properties, its attributes `aria-*`, `data-*` and `role`, and its children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties<Name> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties))
    if (/-|^role$/.test(key)) made.setAttribute(key, value as string);
    else Object.assign(made, { [key]: value });
  made.append(...children);
  return made;
}

/** A button that submits nothing. */
export const button = (
  label: string,
  action: () => void,
  properties: Properties<'button'> = {},
): HTMLButtonElement =>
  element('button', { type: 'button', onclick: action, ...properties }, label);

/** @throws where the page lacks the element: a fault in our markup, not something that happens */
export function required<Found extends HTMLElement = HTMLElement>(
  selector: string,
  place: ParentNode = document,
): Found {
  const found = place.querySelector<Found>(selector);
  if (!found) throw new Error(`${script}: no element \`${selector}\` on this page`);
  return found;
}
