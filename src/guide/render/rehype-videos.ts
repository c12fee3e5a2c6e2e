import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** Name a video's link in the reader's language; its address tells where it leads. */
export const rehypeVideos: Plugin<[{ label: string }], Root> =
  ({ label }) =>
  (root) => {
    visit(root, 'element', (element) => {
      const { className, href } = element.properties;
      if (element.tagName !== 'a' || !Array.isArray(className) || !className.includes('video'))
        return;
      const host = URL.canParse(String(href)) ? new URL(String(href)).hostname : String(href);
      element.children = [{ type: 'text', value: `${label} ${host.replace(/^www\./, '')}` }];
    });
  };
