/** Fixtures: a folder for each case, with its input and what must come of it. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { diagnosticsOf } from '../../src/guide/diagnostics/diagnostic.ts';
import { runPipeline } from '../../src/guide/pipeline.ts';
import { readFolder, type InputFolder } from '../../src/guide/read/read-folder.ts';

export const fixtures = path.join(import.meta.dirname, '../fixtures');

export interface Fixture {
  /** `stage/case` */
  name: string;
  folder: string;
}

/** The cases below a folder of fixtures: folders that hold `input.md` or `input/`. */
export const fixtureCases = (): Fixture[] =>
  readdirSync(fixtures, { recursive: true, withFileTypes: true })
    .filter((entry) => /^input(\.md)?$/.test(entry.name))
    .map(({ parentPath }) => ({
      name: path.relative(fixtures, parentPath).split(path.sep).join('/'),
      folder: parentPath,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The input of a case; a lone `input.md` is a French topic. */
function inputOf(folder: string): InputFolder {
  const file = path.join(folder, 'input.md');
  if (!existsSync(file)) return readFolder(path.join(folder, 'input'));
  return {
    ...readFolder(path.join(fixtures, '../support')),
    topics: [{ path: 'fr-fr/input.md', bytes: readFileSync(file) }],
    media: [],
  };
}

export interface Outcome {
  /** All pages of the site, one after the other. */
  pages: string;
  /** All messages, one a line. */
  messages: string;
}

export function runFixture({ folder }: Fixture): Outcome {
  const { site, files } = runPipeline(inputOf(folder));
  // How steps get their ids is tested with the checklist.
  const withoutIds = (html: string) =>
    html.replace(
      /(data-step|data-alias|id|aria-labelledby)="s[0-9a-z]{6,12}(-words)?"/g,
      '$1="step$2"',
    );
  const pages = [...site.topics.values()].flatMap((topic) =>
    Object.values(topic.pages).map(
      ({ locale, translation, title, titleHtml, html }) =>
        `<!-- ${locale} ${topic.id} (${translation}) -->\n<h1>${titleHtml || title}</h1>\n${withoutIds(html.trim())}\n`,
    ),
  );
  const messages = diagnosticsOf(files).map(
    ({ file, line, column, severity, message, ruleId }) =>
      `${file}:${line ?? 0}:${column ?? 0}: ${severity}: ${message} [${ruleId}]\n`,
  );
  const guides = site.guides.map(
    ({ id, title }) => `<!-- ${id}: ${Object.values(title).join(' · ')} -->\n`,
  );
  return { pages: [...guides, ...pages].join('\n'), messages: messages.join('') };
}

/** What a case expects; with UPDATE=1 what it got is written down as such. */
export function expected({ folder }: Fixture, got: Outcome): Outcome {
  const files = {
    pages: path.join(folder, 'output.html'),
    messages: path.join(folder, 'messages.txt'),
  };
  if (process.env.UPDATE) {
    writeFileSync(files.pages, got.pages);
    if (got.messages) writeFileSync(files.messages, got.messages);
    else rmSync(files.messages, { force: true });
  }
  return {
    pages: readFileSync(files.pages, 'utf8'),
    messages: existsSync(files.messages) ? readFileSync(files.messages, 'utf8') : '',
  };
}
