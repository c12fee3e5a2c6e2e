/**
 * What a browser keeps: parts as they came, and one small record that says which edition they make up.
 * Writing the record is the one step that changes what the reader sees, so no two editions ever mix.
 */
import { packsFor, type Choice, type EditionIndex, type PackPart } from '../../contract/edition.ts';

/** An edition, and what of it is kept. */
export interface Kept {
  choices: Choice[];
  index: EditionIndex;
  /** The edition before, for pages that were open when it was replaced. */
  previous?: Kept | undefined;
}

/** Where a file is kept. */
export interface KeptFile {
  part: URL;
  start: number;
  end: number;
}

const record = 'packs/kept.json';
const begun = 'packs/begun.json';

export class Store {
  readonly root: URL;
  readonly #cache: Promise<Cache>;

  /** @param root address of the site: two sites on one server keep apart */
  constructor(root: URL) {
    this.root = root;
    this.#cache = caches.open(`passerelle:${root.pathname}`);
  }

  address(path: string): URL {
    return new URL(path, this.root);
  }

  async match(path: string | URL): Promise<Response | undefined> {
    return (await this.#cache).match(new URL(path, this.root));
  }

  async put(path: string, body: BodyInit): Promise<void> {
    await (await this.#cache).put(this.address(path), new Response(body));
  }

  /** The record as text: equal texts are equal states. */
  async state(): Promise<string> {
    return (await (await this.match(record))?.text()) ?? '';
  }

  async kept(): Promise<Kept | null> {
    const text = await this.state();
    return text === '' ? null : (JSON.parse(text) as Kept);
  }

  setKept(kept: Kept): Promise<void> {
    return this.put(record, JSON.stringify(kept));
  }

  /** The choices of a download that has begun and not ended. */
  async begun(): Promise<Choice[] | null> {
    return ((await (await this.match(begun))?.json()) as Choice[] | undefined) ?? null;
  }

  async setBegun(choices: Choice[] | null): Promise<void> {
    if (choices) await this.put(begun, JSON.stringify(choices));
    else await (await this.#cache).delete(this.address(begun));
  }

  /** The parts of an edition that are needed for its choices; only of packs whose list is kept. */
  async parts({ index, choices }: Kept): Promise<PackPart[]> {
    const lists = await Promise.all(
      packsFor(index, choices).map(
        async ({ list }) => (await (await this.match(list))?.json()) as PackPart[] | undefined,
      ),
    );
    return lists.flatMap((list) => list ?? []);
  }

  /** Every kept file by its path in the site. */
  async files(kept: Kept): Promise<Map<string, KeptFile>> {
    const files = new Map<string, KeptFile>();
    for (const { file, files: list } of await this.parts(kept)) {
      const part = this.address(file);
      let start = 0;
      for (const [path, bytes] of list) {
        files.set(path, { part, start, end: start + bytes });
        start += bytes;
      }
    }
    return files;
  }

  /** Drop the edition before, and whatever belongs to no edition and no download that may go on. */
  async sweep(): Promise<void> {
    const kept = await this.kept();
    if (kept?.previous) await this.setKept({ choices: kept.choices, index: kept.index });
    if (await this.begun()) return;
    const used = new Set([record]);
    if (kept) {
      for (const { list } of packsFor(kept.index, kept.choices)) used.add(list);
      for (const { file } of await this.parts(kept)) used.add(file);
    }
    const addresses = new Set([...used].map((path) => this.address(path).href));
    const cache = await this.#cache;
    for (const { url } of await cache.keys()) if (!addresses.has(url)) await cache.delete(url);
  }

  /** Keep nothing any more. */
  async clear(): Promise<void> {
    const cache = await this.#cache;
    for (const request of await cache.keys()) await cache.delete(request);
  }
}
