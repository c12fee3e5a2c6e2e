/** The parts of the checklist that few readers of a page use, loaded when they are asked for. */
import { startNotices } from './checklist-tools/notices.ts';
import { startOverview } from './checklist-tools/overview.ts';
import { startPanel } from './checklist-tools/panel.ts';
import { startSignOff } from './checklist-tools/sign-off.ts';

declare global {
  interface Window {
    /** Whether the tools are there: a page may name them, and a script ask for them as well. */
    passerelleTools?: boolean;
  }
}

if (!window.passerelleTools) {
  window.passerelleTools = true;
  startNotices();
  startPanel();
  startOverview();
  startSignOff();
}
