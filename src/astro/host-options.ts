import type { Output } from '../outputs/output.ts';
import type { Publication } from '../outputs/publication.ts';

export interface HostOptions {
  /** Reads the guides; called again when an edit is to be shown. */
  read: () => Promise<Publication>;
  /** Folder of the topics: a live site follows its edits. */
  input: string;
  /** Path below the base that guides stand under, with a slash at both ends. */
  mount: string;
  /** Files that take the place of components, by the component's name. */
  components: Readonly<Record<string, string>>;
  /** Builds the site into a folder, for what a live site shows of a built one. */
  buildInto: (folder: string, base: string) => Promise<void>;
  /** Called when a live site could not be read anew. */
  onError: (error: unknown) => void;
  onPage?: () => void;
  onOutput?: (output: Output) => void;
}
