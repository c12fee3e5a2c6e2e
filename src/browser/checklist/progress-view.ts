import { fill } from '../../languages/fill.ts';
import { texts } from '#language/browser';
import { version1Key, adoptVersion1 } from '../../checklist-state/version-1.ts';
import {
  addProgress,
  stageOf,
  topicProgress,
  type KnownTopic,
  type Progress,
} from '../../checklist-state/progress.ts';
import { stateKey } from '../../checklist-state/keys.ts';
import { element, required } from '../dom.ts';
import { showBoxes } from './boxes.ts';
import { guideData, type GuideData } from './guide-data.ts';
import { setOtherTopics } from './page-marks.ts';
import { pagePlace, pageTopic } from './page-steps.ts';
import { current, load, save, stored } from './store.ts';

/** The guide of a place for progress: `GUIDE`, `GUIDE#PHASE` or `GUIDE/TOPIC`. */
const guideOf = (place: string): string => place.split(/[/#]/)[0]!;

/** Take over ticks of the first version, once it is known which steps a guide has. */
export function adoptOldTicks(guide: string, topics: KnownTopic[]): void {
  const old = stored(version1Key);
  if (old === null) return;
  const state = load(guide);
  const ids = topics.flatMap(({ steps }) => steps.map(({ id }) => id));
  if (adoptVersion1(state, old, ids) > 0) save(guide, state);
}

/** Show progress wherever the page has a place for it. A guide's data are loaded if it has any marks. */
export function showProgress(root: string): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-progress]')];
  const own = pageTopic();
  const { guide } = pagePlace();
  for (const place of places.filter(({ dataset }) => own && dataset.progress === own.id)) {
    const { state, project } = current(guide);
    fillBar(place, topicProgress(own!, state, project));
  }
  const others = places.filter(({ dataset }) => dataset.progress !== own?.id);
  for (const id of new Set(others.map(({ dataset }) => guideOf(dataset.progress!)))) {
    const gathers = id === guide && document.querySelector('[data-of]') !== null;
    if (stored(stateKey(id)) === null && stored(version1Key) === null && !gathers) continue;
    void guideData(root, id).then((data) => {
      adoptOldTicks(id, data.topics);
      if (gathers) {
        setOtherTopics(data.topics);
        showBoxes();
      }
      for (const place of others)
        if (guideOf(place.dataset.progress!) === id)
          fillBar(place, progressOf(place.dataset.progress!, id, data));
    });
  }
}

function progressOf(place: string, guide: string, data: GuideData): Progress {
  const { state, project } = current(guide);
  const phase = data.phases.find(({ id }) => place === `${guide}#${id}`);
  const topics = data.topics.filter(
    ({ id }) => place === guide || place === id || phase?.topics.includes(id),
  );
  return addProgress(topics.map((topic) => topicProgress(topic, state, project)));
}

function fillBar(place: HTMLElement, progress: Progress): void {
  const { done, total, failed } = progress;
  const bar = required<HTMLProgressElement>('progress', place);
  bar.max = total;
  bar.value = done;
  place.dataset.stage = stageOf(progress);
  required('.progress-text', place).textContent = progressText(done, total, failed);
}

const progressText = (done: number, total: number, failed: number): string => {
  const { progressDone, doneOne, openOne, failed: fails } = texts.checklist;
  const text = total === 1 ? (done ? doneOne : openOne) : fill(progressDone, { done, total });
  return failed > 0 ? `${text} · ${fill(fails, { count: failed })}` : text;
};

/** Where a topic has several procedures, each has its own count. */
export function showProcedures(): void {
  const lists = [...document.querySelectorAll('.topic .steps')].filter(
    (list) => !list.parentElement?.closest('.steps'),
  );
  if (lists.length < 2) return;
  for (const list of lists) {
    const boxes = [...list.querySelectorAll<HTMLInputElement>('[data-step] > .tick input')];
    const done = boxes.filter(({ checked }) => checked).length;
    lineAbove(list).textContent = progressText(done, boxes.length, 0);
  }
}

function lineAbove(list: Element): Element {
  const known = list.previousElementSibling;
  if (known?.classList.contains('procedure-progress')) return known;
  const line = element('p', { className: 'procedure-progress' });
  list.before(line);
  return line;
}
