import type { KnownTopic } from '../../checklist-state/progress.ts';

/** What the checklist needs to know of a guide; written by `site/checklist-data.ts`. */
export interface GuideData {
  topics: KnownTopic[];
  phases: { id: string; topics: string[] }[];
}

declare global {
  interface Window {
    /** Called by the scripts that hold a guide's data. */
    passerelleGuide?: (guide: string, data: GuideData) => void;
  }
}

const waiting = new Map<string, (data: GuideData) => void>();
const loads = new Map<string, Promise<GuideData>>();

/** The page's other scripts wait for data in the same way; each gets what comes. */
const before = window.passerelleGuide;
window.passerelleGuide = (guide, data) => {
  before?.(guide, data);
  waiting.get(guide)?.(data);
};

/** A classic script, because nothing else can be read by a page opened from a disk. */
export function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = reject;
    document.head.append(script);
  });
}

export function guideData(root: string, guide: string): Promise<GuideData> {
  let load = loads.get(guide);
  if (!load) {
    load = new Promise((resolve, reject) => {
      waiting.set(guide, resolve);
      loadScript(`${root}/checklists/${guide}.js`).catch(reject);
    });
    loads.set(guide, load);
  }
  return load;
}
