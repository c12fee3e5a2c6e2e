import { showBar, startBar } from './checklist/bar.ts';
import { showBoxes, startBoxes } from './checklist/boxes.ts';
import { startContinue } from './checklist/continue.ts';
import { setToolsSource, startNotices } from './checklist/open-tools.ts';
import { pagePlace, pageTopic } from './checklist/page-steps.ts';
import { adoptOldTicks, showProcedures, showProgress } from './checklist/progress-view.ts';
import { onChange } from './checklist/store.ts';

/**
 * Boxes keep their ticks; every count of them follows, in other tabs and languages too.
 *
 * @param root address of the site's root, relative to the page
 * @param tools address of the script with what few readers of a page use
 */
export function startChecklist(root: string, tools: string): void {
  setToolsSource(tools);
  startNotices();
  startContinue();
  startBoxes();
  startBar();
  const topic = pageTopic();
  if (topic) adoptOldTicks(pagePlace().guide, [topic]);
  const show = () => {
    showBoxes();
    showProgress(root);
    showProcedures();
    showBar();
  };
  onChange(show);
  show();
}
