import type { HotlistWords } from '../kinds/hotlist.js';

/** The words of a document with errors in English. */
export const words: HotlistWords = {
  how: 'Press a line to mark it, press again to take the mark away.',
  missing: 'Mark at least one line, or leave the question open',
  marked: (count) => `${String(count)} marked`,
  markedOf: (count, errors) =>
    count > errors
      ? `${String(count)} marked, ${String(errors)} to find`
      : `${String(count)} of ${String(errors)} marked`,
  from: 'From',
  to: 'To',
  subject: 'Subject',
};
