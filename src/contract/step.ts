/** What a step is, for a reader and for the checklist. */
export const stepKinds = ['procedure', 'verification', 'task', 'reference'] as const;
export type StepKind = (typeof stepKinds)[number];

/** A step of a topic, the same in all its languages. */
export interface Step {
  /** Permanent id: see `guide/steps/step-identity.ts`. */
  id: string;
  kind: StepKind;
  /** Ids that the step had while less was known of it: ticks under them are its ticks. */
  aliases: string[];
}
