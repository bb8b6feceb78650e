import type { Channel } from '../channel.js';

/**
 * The channel of a page that nobody launched: it keeps nothing and says so.
 *
 * A package for an LMS may be opened as a file, or by an address from which a part was lost.
 */
export function openNothing(): Channel {
  return {
    open: () =>
      Promise.resolve({
        keeps: 'nothing',
        mode: 'normal',
        learner: '',
        states: [],
        finished: false,
      }),
    restore: ignore,
    answer: ignore,
    save: () => Promise.resolve('held'),
    report: () => Promise.resolve('held'),
    watch: ignore,
    retry: ignore,
    flush: ignore,
    close: () => Promise.resolve(),
  };
}

function ignore(): void {
  // There is nobody to tell.
}
