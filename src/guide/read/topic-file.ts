import type { VFile } from 'vfile';
import type { Locale } from '../../languages/index.ts';
import type { TextView } from './text-view.ts';
import type { FrontMatter } from './front-matter.ts';

/** One topic file of the input, decoded and split, before anything is known about other files. */
export interface TopicFile {
  /** Path below the input folder, with `/`. */
  path: string;
  /** Path inside its repository without the locale folder: the same in every language. */
  repositoryPath: string;
  locale: Locale;
  /** Name of the product that the topic documents, e.g. `Lync Server 2013`. */
  product: string;
  frontMatter: FrontMatter;
  /** Whether the file's name says nothing of the topic: its identity then rests on its content. */
  loose: boolean;
  /** The Markdown after the front matter. */
  body: TextView;
  /** Decoded text and the messages about it. */
  vfile: VFile;
}
