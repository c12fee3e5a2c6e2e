/** What documents to print do beyond being read: the reader's marks, and options. */
import { startPaperMarks } from './paper-marks.ts';
import { startPaperOptions } from './paper-options.ts';

startPaperMarks();
startPaperOptions();
