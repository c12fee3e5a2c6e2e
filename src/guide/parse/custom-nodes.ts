/** Nodes that topics have and mdast has not. */
import type { BlockContent, Data, DefinitionContent, Parent, PhrasingContent } from 'mdast';
import type { AlertKind } from '../../languages/alert-kinds.ts';

/** A sentence of a pair, or the part of it that stands in one parent. */
export interface Segment extends Parent {
  type: 'segment';
  children: PhrasingContent[];
  data: Data & { segment: string };
}

/** A place that links can point at, apart from headings. */
export interface Anchor extends Parent {
  type: 'anchor';
  children: [];
}

/** A note, tip or warning: a quote that begins with `[!NOTE]` in the source. */
export interface Alert extends Parent {
  type: 'alert';
  kind: AlertKind;
  children: (BlockContent | DefinitionContent)[];
}

declare module 'mdast' {
  interface Data {
    hName?: string;
    hProperties?: Record<string, unknown>;
    /** Anchor of a heading, in English words. */
    id?: string;
    /** A list that authors mark as a checklist: `[!div class="checklist"]`. */
    checklist?: boolean;
  }
  interface PhrasingContentMap {
    segment: Segment;
    anchor: Anchor;
  }
  interface BlockContentMap {
    alert: Alert;
  }
  interface RootContentMap {
    segment: Segment;
    anchor: Anchor;
    alert: Alert;
  }
}
