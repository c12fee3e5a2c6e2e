// @ts-check
import { defineConfig } from 'astro/config';

// The command (src/cli.ts) adds folder, base and cache. Pages are explicit files with relative links,
// so that the same site works from a server and from a disk.
export default defineConfig({
  build: { format: 'preserve', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
});
