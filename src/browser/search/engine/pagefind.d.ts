/** Pagefind's script, bundled into the engine with our own way to files: see `outputs/assets/pagefind-plugin.ts`. */
declare module '#pagefind' {
  export interface FoundPage {
    id: string;
    score: number;
    data: () => Promise<Fragment>;
  }

  /** A record as it was indexed. */
  export interface Fragment {
    /** The record's words, one space apart. */
    content: string;
    meta: Record<string, string>;
    filters: Record<string, string[]>;
    /** Elements with an id; `location` counts the words before them. */
    anchors: { id: string; text: string; location: number }[];
  }

  export function options(options: {
    basePath: string;
    noWorker: boolean;
    metaCacheTag: string;
    ranking: { metaWeights: Record<string, number> };
  }): Promise<void>;
  export function init(): Promise<void>;
  export function destroy(): Promise<void>;
  export function search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: FoundPage[] }>;
}
