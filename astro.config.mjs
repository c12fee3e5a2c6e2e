// @ts-check
import { defineConfig } from 'astro/config';
import passerelle from './src/index.ts';

export default defineConfig({
  // Pages are explicit files with relative links, so that the same site works from a server and from a disk.
  build: { format: 'preserve' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [passerelle({ input: 'content' })],
});
