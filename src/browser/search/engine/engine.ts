/**
 * The engine's own script, loaded when a reader shows that she means to search. On a server it runs in
 * a worker, so that typing is never held up; on a page opened from a disk, where there are no workers
 * of files, it runs in the page. It is the same script.
 */
import type { EngineCall, EngineReply } from '../connect.ts';
import type { SearchEngine } from '../../../contract/search.ts';
import { startPagefind } from './find.ts';
import { runQuery } from './run-query.ts';
import { readGuides } from './small-files.ts';
import { setBase } from './transport.ts';

/** @param base absolute address of the index's folder */
function startEngine(base: string): SearchEngine {
  setBase(base);
  // What the first search will need; should it fail, the search itself says so.
  startPagefind().catch(() => {});
  readGuides().catch(() => {});
  return { search: runQuery, guides: readGuides };
}

declare global {
  /** Where the engine runs in the page, the way to start it. */
  var passerelleEngine: ((base: string) => SearchEngine) | undefined;
}

if (typeof document === 'undefined') {
  let engine: SearchEngine | undefined;
  addEventListener('message', async ({ data }: MessageEvent<EngineCall>) => {
    const reply = (message: EngineReply) => postMessage(message);
    engine ??= startEngine(data.base);
    try {
      const value =
        data.method === 'search' ? await engine.search(...data.args) : await engine.guides();
      reply({ id: data.id, value });
    } catch (error) {
      reply({ id: data.id, error: String(error) });
    }
  });
} else globalThis.passerelleEngine = startEngine;
