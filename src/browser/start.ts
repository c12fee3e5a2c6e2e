/** From the root to the reader's language: the one chosen last, else the browser's. */
const offered = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
const best = wanted.flatMap((tag) => offered.filter(({ hreflang }) => hreflang === tag))[0];
if (best) location.replace(best.href);

export {};
