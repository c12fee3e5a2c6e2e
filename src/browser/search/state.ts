import { topicKinds, type TopicKind } from '../../contract/search.ts';

/** What the reader has asked for; the same in the form and in the address of the search page. */
export interface SearchState {
  query: string;
  guide: string;
  /** `guide/phase`. */
  phase: string;
  kind: TopicKind | '';
  /** Only topics that are not done yet. */
  open: boolean;
}

/** The state that an address holds. */
export function readAddress(address: string): SearchState {
  const values = new URLSearchParams(address);
  return {
    query: values.get('q') ?? '',
    guide: values.get('guide') ?? '',
    phase: values.get('phase') ?? '',
    kind: topicKinds.find((kind) => kind === values.get('kind')) ?? '',
    open: values.get('open') === '1',
  };
}

/** The state as the part of an address after `?`; what is not set is left out. */
export function writeAddress({ query, guide, phase, kind, open }: SearchState): string {
  const values = Object.entries({ q: query, guide, phase, kind, open: open ? '1' : '' });
  return new URLSearchParams(values.filter(([, value]) => value !== '')).toString();
}
