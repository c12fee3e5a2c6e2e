/** The fields that narrow a search. */
import { texts } from '#language/browser';
import { topicKinds, type GuideChoice, type TopicKind } from '../../contract/search.ts';
import type { ByLocale } from '../../languages/index.ts';
import { element } from '../dom.ts';
import { pageLocale } from '../page-locale.ts';
import { guideChoices } from './connect.ts';
import type { SearchState } from './state.ts';

type FilterState = Omit<SearchState, 'query'>;

export interface Filters {
  element: HTMLElement;
  state: () => FilterState;
  /** Fill in the guides and phases, which come with the index. */
  load: () => Promise<void>;
}

/** @param initial what is set to begin with, also before guides and phases are there to choose from */
export function searchFilters(initial: FilterState, onChange: () => void): Filters {
  const guide = choice(texts.search.guide, texts.search.allGuides);
  const phase = choice(texts.search.phase, texts.search.allPhases);
  const kind = choice(texts.search.kind, texts.search.allKinds);
  const box = element('input', { type: 'checkbox', checked: initial.open });
  kind.select.append(...topicKinds.map((value) => option(value, texts.search.kinds[value])));
  kind.select.value = initial.kind;
  let state = initial;
  let guides: GuideChoice[] = [];

  const showPhases = () => {
    const shown = guides.filter(({ id }) => guide.select.value === '' || id === guide.select.value);
    phase.select.replaceChildren(option('', texts.search.allPhases), ...phaseOptions(shown));
  };
  const changed = () => {
    state = {
      guide: guide.select.value,
      phase: phase.select.value,
      kind: kind.select.value as TopicKind | '',
      open: box.checked,
    };
    onChange();
  };
  guide.select.addEventListener('change', showPhases);
  const all = element(
    'div',
    { className: 'search-filters' },
    guide.label,
    phase.label,
    kind.label,
    element('label', { className: 'search-open-only' }, box, texts.search.notDone),
  );
  all.addEventListener('change', changed);

  const load = async () => {
    if (guides.length > 0) return;
    guides = await guideChoices();
    guide.select.append(...guides.map(({ id, titles }) => option(id, nameOf(titles))));
    guide.label.hidden = guides.length < 2;
    guide.select.value = state.guide;
    showPhases();
    phase.select.value = state.phase;
  };
  return { element: all, state: () => state, load };
}

function choice(name: string, none: string) {
  const select = element('select', {}, option('', none));
  const label = element('label', {}, element('span', {}, name), select);
  return { label, select };
}

const option = (value: string, text: string): HTMLOptionElement =>
  element('option', { value }, text);

/** Phases by guide; without the guide's name where there is but one. */
function phaseOptions(guides: GuideChoice[]): HTMLElement[] {
  const groups = guides.map(({ id, titles, phases }) => ({
    label: nameOf(titles),
    options: phases.map((phase) => option(`${id}/${phase.id}`, nameOf(phase.titles))),
  }));
  return groups.length === 1
    ? groups.flatMap(({ options }) => options)
    : groups.map(({ label, options }) => element('optgroup', { label }, ...options));
}

const nameOf = (titles: ByLocale<string>): string =>
  titles[pageLocale()] ?? Object.values(titles)[0] ?? '';
