/** On the page for unknown addresses: show the language of the address, and search for its words. */
const parts = decodeURIComponent(location.pathname)
  .replace(/\.html?$/, '')
  .split('/')
  .filter(Boolean);
const sections = [...document.querySelectorAll<HTMLElement>('section[lang]')];
const wanted = [...parts, ...navigator.languages.map((tag) => tag.split('-')[0])];
const own = wanted.flatMap((part) => sections.filter(({ lang }) => lang === part))[0];
for (const section of sections) section.hidden = own !== undefined && section !== own;
if (own) document.documentElement.lang = own.lang;

const words = (parts.at(-1) ?? '').replace(/[-_+]+/g, ' ').trim();
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-words]')) {
  if (words === '' || sections.some(({ lang }) => lang === words)) continue;
  link.textContent = link.dataset.words!.replace('{words}', words);
  link.search = `?q=${encodeURIComponent(words)}`;
  link.closest('[hidden]')?.removeAttribute('hidden');
}

export {};
