/** A guide as its overview page hands it to the script: its steps with their words. */
import type { StepKind } from './step.ts';

export interface OverviewTopic {
  id: string;
  done: string;
  title: string;
  href: string;
  steps: { id: string; kind: StepKind; text: string; aliases: string[] }[];
}

export interface OverviewPhase {
  id: string;
  title: string;
  topics: OverviewTopic[];
}
