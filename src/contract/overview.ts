/** A guide as its overview page hands it to the script: its steps with their words. */
import type { Step } from './step.ts';

export interface OverviewTopic {
  id: string;
  done: string;
  title: string;
  href: string;
  steps: (Step & { text: string })[];
}

export interface OverviewPhase {
  id: string;
  title: string;
  topics: OverviewTopic[];
}
