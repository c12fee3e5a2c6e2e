import path from 'node:path';
import type { Plugin } from 'vite';

/** The module through which pages reach what the integration has read. */
const publicationId = 'virtual:passerelle/publication';
const componentPrefix = 'virtual:passerelle/components/';

const extension = path.extname(import.meta.filename);
const publicationFile = path.join(import.meta.dirname, `current-publication${extension}`);

export interface ModuleOptions {
  /** Path that guides stand under on their server, with a slash at its end; known once Astro is set up. */
  root: () => string;
  /** Files that take the place of components, by the component's name. */
  components: Readonly<Record<string, string>>;
}

export function passerelleModules({ root, components }: ModuleOptions): Plugin {
  return {
    name: 'passerelle',
    enforce: 'pre',
    resolveId(id) {
      if (id === publicationId) return `\0${publicationId}`;
      if (!id.startsWith(componentPrefix)) return null;
      const name = id.slice(componentPrefix.length);
      return components[name] ?? path.join(import.meta.dirname, '../components', `${name}.astro`);
    },
    load(id) {
      if (id !== `\0${publicationId}`) return null;
      // `require` is Node's own, also in a bundle: what it gives is the module that the integration has.
      const file = JSON.stringify(publicationFile);
      return `import { createRequire } from 'node:module';
export const { currentPublication, pageRendered } = createRequire(${file})(${file});
export const root = ${JSON.stringify(root())};`;
    },
  };
}
