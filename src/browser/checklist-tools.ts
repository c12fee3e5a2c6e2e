/** The parts of the checklist that few readers of a page use, loaded when they are asked for. */
import { startOverview } from './checklist-tools/overview.ts';
import { startPanel } from './checklist-tools/panel.ts';
import { startSignOff } from './checklist-tools/sign-off.ts';

startPanel();
startOverview();
startSignOff();
