import { siteViews } from '../view/site-views.ts';
import type { Output } from './output.ts';

/** The pages: Astro renders and writes them, before all other outputs. */
export const pages: Output = {
  name: 'pages',
  isIn: () => true,
  owns: (sitePath, { site }) => siteViews(site).has(sitePath),
  async *files() {},
};
