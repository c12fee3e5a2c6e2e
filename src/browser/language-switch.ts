/** Headings have the same anchor in every language: keep the reader's place when she switches. */
export function keepPlaceOnLanguageSwitch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
    link.addEventListener('click', () => {
      link.hash = location.hash || nearestHeading();
    });
}

/** The heading above the middle of the window, as a hash. */
function nearestHeading(): string {
  const above = [...document.querySelectorAll('.body :is(h2,h3,h4,h5,h6)[id]')].filter(
    (heading) => heading.getBoundingClientRect().top < innerHeight / 2,
  );
  const heading = above.at(-1);
  return heading && scrollY > 0 ? `#${heading.id}` : '';
}
