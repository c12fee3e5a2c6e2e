/**
 * What `npm pack` ships: JavaScript and types, because Node strips no types below `node_modules`, and styles
 * and scripts ready to be written, so that an installation needs no bundler.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { bundleAssets } from '../src/outputs/assets/bundle-assets.ts';
import { namesFile, readyFolder } from '../src/outputs/assets/load-assets.ts';
import { pathsIn } from '../src/outputs/folder-files.ts';

const root = path.join(import.meta.dirname, '..');
const source = path.join(root, 'src');
const lib = path.join(root, 'lib');

/** What goes into bundles, and what makes them. */
const bundled =
  /^(browser|checklist-state|styles)\/|^outputs\/assets\/(bundle-assets|language-modules|pagefind-plugin)\.ts$/;

const files = pathsIn(source).filter((file) => !bundled.test(file));

/** Relative imports of TypeScript as those of what it becomes. */
const compiledImports = (code: string): string =>
  code.replace(/((?:from|import\()\s*['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2');

/** @throws where the sources do not compile. */
function compile(): void {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  )!;
  const program = ts.createProgram(
    files.filter((file) => file.endsWith('.ts')).map((file) => path.join(source, file)),
    {
      ...config.options,
      noEmit: false,
      declaration: true,
      rootDir: source,
      outDir: lib,
      rewriteRelativeImportExtensions: true,
      removeComments: false,
      // Templates are Astro's to check, which `npm run types` has it do.
      skipLibCheck: true,
    },
  );
  const { emitSkipped, diagnostics } = program.emit();
  if (emitSkipped)
    throw new Error(
      ts.formatDiagnostics(diagnostics, {
        ...ts.sys,
        getCanonicalFileName: String,
        getNewLine: () => '\n',
      }),
    );
}

function copyTemplates(): void {
  for (const file of files.filter((name) => /\.astro$|\.d\.ts$/.test(name))) {
    const to = path.join(lib, file);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, compiledImports(readFileSync(path.join(source, file), 'utf8')));
  }
  for (const file of pathsIn(lib).filter((name) => name.endsWith('.d.ts'))) {
    const full = path.join(lib, file);
    writeFileSync(full, compiledImports(readFileSync(full, 'utf8')));
  }
}

async function writeAssets(): Promise<void> {
  const ready = path.join(lib, path.relative(source, readyFolder));
  const { names, files: made } = await bundleAssets();
  for (const { sitePath, bytes } of made) {
    const file = path.join(ready, ...sitePath.split('/'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  writeFileSync(path.join(ready, namesFile), `${JSON.stringify(names, null, 1)}\n`);
}

rmSync(lib, { recursive: true, force: true });
compile();
copyTemplates();
await writeAssets();
console.log(`${pathsIn(lib).length} files in ${lib}`);
