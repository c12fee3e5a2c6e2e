import type { TopicKind } from '../../contract/search.ts';

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

const kinds: (TopicKind | '')[] = ['', 'procedure', 'verification', 'concept'];

/** The state that an address holds. */
export function readState(address: string): SearchState {
  const values = new URLSearchParams(address);
  const kind = (values.get('kind') ?? '') as TopicKind | '';
  return {
    query: values.get('q') ?? '',
    guide: values.get('guide') ?? '',
    phase: values.get('phase') ?? '',
    kind: kinds.includes(kind) ? kind : '',
    open: values.get('open') === '1',
  };
}

/** The state as the part of an address after `?`; what is not set is left out. */
export function writeState({ query, guide, phase, kind, open }: SearchState): string {
  const values = Object.entries({ q: query, guide, phase, kind, open: open ? '1' : '' });
  return new URLSearchParams(values.filter(([, value]) => value !== '')).toString();
}
