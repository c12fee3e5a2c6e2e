import { texts } from '#language/offline';

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.textContent = text;
  return made;
}

export function button(
  text: string,
  attributes: Record<string, string>,
  action: () => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', action);
  return made;
}

const language = (): string => document.documentElement.lang;

/** Bytes as megabytes or gigabytes, in the page's language. */
export function megabytes(bytes: number): string {
  const { unit, size } =
    bytes < 1e9 ? { unit: 'megabyte', size: 1e6 } : { unit: 'gigabyte', size: 1e9 };
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit,
    maximumFractionDigits: bytes / size < 10 ? 1 : 0,
  }).format(bytes / size);
}

/** An edition's ISO date in the page's language. */
export const shownDate = (date: string | null): string =>
  date
    ? new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(date),
      )
    : texts.undated;
