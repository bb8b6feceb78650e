import { Writable } from 'node:stream';
import type { Terminal } from '../../packager/commands/terminal.js';

/** A terminal that remembers what was written to it; it is no TTY. */
export interface CapturedTerminal extends Terminal {
  /** What went to standard output. */
  printed(): string;
  /** What went to standard error. */
  told(): string;
}

/** A terminal for a test. */
export function capture(): CapturedTerminal {
  const [out, err] = [memory(), memory()];
  return { out, err, printed: () => out.text(), told: () => err.text() };
}

function memory() {
  const parts: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer | string, _encoding, done) {
      parts.push(chunk.toString());
      done();
    },
  });
  return Object.assign(stream, { text: () => parts.join('') });
}
