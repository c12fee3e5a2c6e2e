import GithubSlugger from 'github-slugger';

/** Names that Windows keeps for devices, and those of a guide's own pages. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|index|overview|print|sign-off-.*)$/;

/** A name that is legal in a path everywhere. */
export function slugOf(name: string, otherwise = 'topic'): string {
  const slug = new GithubSlugger()
    .slug(name.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[^a-z0-9_-]+/g, '-')
    .slice(0, 80);
  if (slug === '') return otherwise;
  return reserved.test(slug) ? `topic-${slug}` : slug;
}
