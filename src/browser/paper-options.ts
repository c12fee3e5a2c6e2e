/** Namespaced, because pages opened from a disk share one storage with all other such pages. */
const key = 'passerelle.paper.v1';

interface PaperOptions {
  ticks: boolean;
  images: boolean;
  large: boolean;
  size: 'A4' | 'letter';
}

const usual: PaperOptions = { ticks: true, images: true, large: false, size: 'A4' };

/** The size of the page is the one choice that no class can carry: `@page` knows no elements. */
const pageSize = 'CSSStyleSheet' in window ? new CSSStyleSheet() : null;

/** Choices made before printing: remembered, and the same on every page. */
export function startPaperOptions(): void {
  const forms = document.querySelectorAll<HTMLFormElement>('.paper-options');
  if (forms.length === 0) return;
  if (pageSize) document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageSize];
  for (const form of forms) startForm(form);
  for (const hint of document.querySelectorAll<HTMLElement>('[data-without-script]'))
    hint.hidden = true;
  addEventListener('storage', (event) => event.key === key && showAll());
  addEventListener('pageshow', showAll);
  showAll();
}

function startForm(form: HTMLFormElement): void {
  form.hidden = false;
  form.addEventListener('change', () => {
    save(optionsIn(form));
    showAll();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('[data-print]')?.addEventListener('click', () => print());
}

function showAll(): void {
  const options = read();
  for (const form of document.querySelectorAll<HTMLFormElement>('.paper-options'))
    for (const [name, value] of Object.entries(options)) showChoice(form, name, value);
  const { classList } = document.documentElement;
  classList.toggle('paper-blank', !options.ticks);
  classList.toggle('paper-plain', !options.images);
  classList.toggle('paper-large', options.large);
  pageSize?.replaceSync(`@page { size: ${options.size === 'letter' ? 'letter' : 'A4'} }`);
}

function showChoice(form: HTMLFormElement, name: string, value: string | boolean): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLInputElement) control.checked = value === true;
  if (control instanceof HTMLSelectElement) control.value = String(value);
}

function optionsIn(form: HTMLFormElement): PaperOptions {
  const data = new FormData(form);
  return {
    ticks: data.has('ticks'),
    images: data.has('images'),
    large: data.has('large'),
    size: data.get('size') === 'letter' ? 'letter' : 'A4',
  };
}

/** Choices of this page where the storage is full or refused. */
let unsaved: PaperOptions | undefined;

function save(options: PaperOptions): void {
  try {
    localStorage.setItem(key, JSON.stringify(options));
  } catch {
    unsaved = options;
  }
}

function read(): PaperOptions {
  try {
    return unsaved ?? { ...usual, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as object) };
  } catch {
    return usual;
  }
}
