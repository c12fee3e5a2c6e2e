import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

/** The program once more, to be changed by a test. @returns its folder. */
export function copyOfSources(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-sources-'));
  for (const name of ['src', 'public', 'package.json', 'tsconfig.json'])
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Put a language in the list: what CONTRIBUTING.md tells who adds one. */
export function listLanguage(folder: string, language: string): void {
  const list = path.join(folder, 'src/languages/index.ts');
  const text = readFileSync(list, 'utf8')
    .replace(
      'import { en }',
      `import { ${language} } from './${language}/index.ts';\nimport { en }`,
    )
    .replace('= { en,', `= { ${language}, en,`);
  writeFileSync(list, text);
}
