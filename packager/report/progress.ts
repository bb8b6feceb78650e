import { SingleBar } from 'cli-progress';
import type { TextStream } from '../commands/terminal.js';

/** Tells how far a run is. */
export interface Progress {
  start(total: number): void;
  /** One more is done. */
  step(name: string): void;
  stop(): void;
}

/** A bar on a terminal; a line for each step where there is none, as in CI; nothing for `--json`. */
export function progressOn(stream: TextStream, quiet: boolean): Progress {
  if (quiet) return { start: () => undefined, step: () => undefined, stop: () => undefined };
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WritableStream): Progress {
  const shown = new SingleBar({
    format: 'Packing {bar} {value}/{total} {name}',
    barCompleteChar: '\u2588',
    barIncompleteChar: '\u2591',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stream,
  });
  return {
    start: (total) => shown.start(total, 0, { name: '' }),
    step: (name) => shown.increment(1, { name }),
    stop: () => shown.stop(),
  };
}

function lines(stream: NodeJS.WritableStream): Progress {
  let total = 0;
  let done = 0;
  return {
    start: (count) => {
      total = count;
    },
    step: (name) => {
      done += 1;
      stream.write(`[${done}/${total}] ${name}\n`);
    },
    stop: () => undefined,
  };
}
