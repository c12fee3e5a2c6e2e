import type { PackedGuide } from '../../contract/checklist-data.ts';
import type { KnownTopic } from '../../checklist-state/progress.ts';
import { loadScript } from '../load-script.ts';
import { once } from '../once.ts';

/** What the checklist needs to know of a guide. */
export interface GuideData {
  topics: KnownTopic[];
  phases: { id: string; topics: string[] }[];
}

function unpack(guide: string, { topics, phases }: PackedGuide): GuideData {
  const known = topics.map(([slug, done, steps]) => ({
    id: `${guide}/${slug}`,
    done,
    steps: steps ? steps.split(' ').map((id) => ({ id })) : [],
  }));
  return {
    topics: known,
    phases: phases.map(([id, places]) => ({ id, topics: places.map((place) => known[place]!.id) })),
  };
}

declare global {
  interface Window {
    /** Called by the scripts that hold a guide's data. */
    passerelleGuide?: (guide: string, data: PackedGuide) => void;
  }
}

const came = new Map<string, GuideData>();
const loads = new Map<string, () => Promise<GuideData>>();

/** The page's other scripts wait for data in the same way; each gets what comes. */
const before = window.passerelleGuide;
window.passerelleGuide = (guide, data) => {
  before?.(guide, data);
  came.set(guide, unpack(guide, data));
};

export function guideData(root: string, guide: string): Promise<GuideData> {
  const load =
    loads.get(guide) ??
    once(async () => {
      await loadScript(`${root}/checklists/${guide}.js`);
      return came.get(guide)!;
    });
  loads.set(guide, load);
  return load();
}
