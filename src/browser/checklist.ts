import { fill } from '../i18n/fill.ts';
import { texts } from '#texts';

/** Namespaced, because pages opened from a disk share one storage with all other such pages. */
const key = 'passerelle.ticks.v1';

type Ticks = Record<string, string>;

function read(): Ticks {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? '{}') as Ticks | null) ?? {};
  } catch {
    return {};
  }
}

/** Ids of the steps that are ticked. */
export const tickedSteps = (): string[] => Object.keys(read());

/** Boxes keep their ticks; every count of them follows, in other tabs and languages too. */
export function startChecklist(): void {
  document.addEventListener('change', ({ target }) => {
    const box = target as HTMLInputElement;
    const step = box.closest<HTMLElement>('[data-step]')?.dataset.step;
    if (!step || box.type !== 'checkbox') return;
    const ticks = read();
    if (box.checked) ticks[step] = new Date().toISOString();
    else delete ticks[step];
    try {
      localStorage.setItem(key, JSON.stringify(ticks));
    } catch {
      box.checked = !box.checked;
      alert(texts.storageFull);
    }
    show(read());
  });
  addEventListener('storage', (event) => event.key === key && show(read()));
  addEventListener('pageshow', () => show(read()));
}

function show(ticks: Ticks): void {
  for (const step of document.querySelectorAll<HTMLElement>('[data-step]'))
    step.querySelector<HTMLInputElement>('input[type=checkbox]')!.checked =
      step.dataset.step! in ticks;
  for (const place of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    const steps = place.dataset.progress!.split(' ');
    const done = steps.filter((step) => step in ticks).length;
    place.querySelector('progress')!.value = done;
    place.querySelector('.progress-text')!.textContent = fill(texts.progressDone, {
      done,
      total: steps.length,
    });
  }
}
