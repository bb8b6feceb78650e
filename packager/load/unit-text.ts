import type { Path, Problem } from '../../src/module/problem.js';
import { suggest } from '../../src/module/nearest.js';
import type { YamlFile, YamlRead } from './read-yaml.js';
import { readSource, type SourceFile } from './source-file.js';

/*
 * The text of a unit is Markdown in steps and blocks:
 *
 *     ## Margin is not mark-up {#margin}
 *
 *     ::: example A lamp
 *     It costs EUR 28.
 *     :::
 *
 *     ::: practice fin1-p01
 *
 * Read, it is a value like that of a YAML file: steps with blocks, the Markdown in them still text.
 */

/** Blocks that hold Markdown. */
const BOXES = ['key', 'example', 'document', 'calculation', 'think'];
/** Blocks that hold a list with a label in each entry. */
const LINES = ['dialogue', 'flow', 'timeline'];
/** Blocks of one line. */
const SINGLE = ['practice', 'task', 'checklist'];
const KNOWN = [...BOXES, ...LINES, ...SINGLE, 'bars', 'media', 'write'];

const HEADING = /^##(?:\s|$)/;
const OPENING = /^:::\s*([A-Za-z]\S*)(.*)$/;
const CLOSING = /^:::\s*$/;
/** Looks like a block, also where it is none. */
const COLONS = /^\s*:::/;
const ENTRY = /^(?:[-*]|\d+\.)\s+(.*)$/;
const LABELLED = /^\*\*(.+?):?\*\*:?\s*(.*)$/s;

/** Reads the text of a unit; never throws for what is in it. */
export function readUnitText(file: SourceFile): YamlRead {
  const { text, problem } = readSource(file);
  if (text === undefined) return { problems: [problem] };
  return parseUnitText(file.shown, text);
}

/**
 * Reads the text of a unit.
 *
 * @param file Name used in problems.
 */
export function parseUnitText(file: string, text: string): YamlRead {
  const reader = new Reader(file, text.split(/\r?\n/));
  const value = reader.read();
  if (reader.problems.length > 0) return { problems: reader.problems };
  const yaml: YamlFile = { file, value, locate: (path) => reader.locate(path) };
  return { yaml, problems: [] };
}

interface ReadStep {
  readonly id: string;
  readonly title: string;
  readonly blocks: unknown[];
}

class Reader {
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #lines: readonly string[];
  readonly #steps: ReadStep[] = [];
  /** Line of what stands at a path, both by the path as JSON. */
  readonly #places = new Map<string, number>();
  #at = 0;

  constructor(file: string, lines: readonly string[]) {
    this.#file = file;
    this.#lines = lines;
  }

  read(): { readonly steps: readonly ReadStep[] } {
    while (this.#at < this.#lines.length) this.#take();
    return { steps: this.#steps };
  }

  locate(path: Path) {
    for (let length = path.length; length > 0; length -= 1) {
      const line = this.#places.get(JSON.stringify(path.slice(0, length)));
      if (line !== undefined) return { line: line + 1, column: 1 };
    }
    return { line: 1, column: 1 };
  }

  /** The line to be read; empty after the last. */
  get #line(): string {
    return this.#lines[this.#at] ?? '';
  }

  #take(): void {
    if (HEADING.test(this.#line)) this.#heading();
    else if (OPENING.test(this.#line)) this.#block();
    else if (CLOSING.test(this.#line)) {
      const what = 'Here ends a block, and none has begun.';
      this.#complain('unit-block-end', what, 'Remove the line, or begin the block above.');
      this.#at += 1;
    } else if (COLONS.test(this.#line)) {
      const what = `"${this.#line.trim().slice(0, 40)}" looks like a block and is none.`;
      const remedy = 'Begin the line with three colons, then a space and the name of a block.';
      this.#complain('unit-block', what, remedy);
      this.#at += 1;
    } else this.#prose();
  }

  #heading(): void {
    const { title, id } = headingOf(this.#line);
    if (id === undefined) {
      const what = `The step "${title}" has no name of its own.`;
      const remedy = `End the line with one that never changes, such as "## ${title} {#margin}".`;
      this.#complain('unit-step-id', what, remedy);
    }
    this.#places.set(JSON.stringify(['steps', this.#steps.length]), this.#at);
    this.#steps.push({ id: id ?? '', title, blocks: [] });
    this.#at += 1;
  }

  /** Markdown up to the next step or block. */
  #prose(): void {
    const from = this.#at;
    const lines: string[] = [];
    while (this.#at < this.#lines.length && !isMark(this.#line)) {
      lines.push(this.#line);
      this.#at += 1;
    }
    const text = textOf(lines);
    const skipped = lines.findIndex((line) => line.trim() !== '');
    if (text !== '') this.#add({ block: 'text', text }, from + skipped);
  }

  #block(): void {
    const from = this.#at;
    const [, name = '', words = ''] = OPENING.exec(this.#line) ?? [];
    const rest = words.trim();
    if (!KNOWN.includes(name)) {
      const what = `There is no block "${name}".`;
      this.#complain('unit-block', what, suggest(name, KNOWN, 'Name one that exists.'));
    }
    if (SINGLE.includes(name) && name !== 'practice' && rest !== '') {
      const what = `"${rest.slice(0, 40)}" stands after "${name}", and no learner would see it.`;
      this.#complain('unit-block', what, `Write "::: ${name}" alone on the line.`);
    }
    this.#at += 1;
    if (SINGLE.includes(name)) {
      this.#add(name === 'practice' ? { block: name, item: rest } : { block: name }, from);
      return;
    }
    const lines = this.#inside(from, name);
    const title = rest === '' ? {} : { title: rest };
    this.#add(this.#made(name, rest, title, lines, from), from);
  }

  /** The lines of a block up to its end, which is passed over. */
  #inside(from: number, name: string): readonly string[] {
    const lines: string[] = [];
    while (this.#at < this.#lines.length && !isMark(this.#line)) {
      lines.push(this.#line);
      this.#at += 1;
    }
    if (CLOSING.test(this.#line)) this.#at += 1;
    else {
      const what = `The block "${name}" has no end.`;
      const remedy = 'Write ":::" on a line of its own after it; blocks do not lie in each other.';
      this.#complain('unit-block-open', what, remedy, from);
    }
    return lines;
  }

  #made(
    name: string,
    rest: string,
    title: { readonly title?: string },
    lines: readonly string[],
    from: number,
  ): unknown {
    const text = textOf(lines);
    if (LINES.includes(name)) return { block: name, ...title, lines: this.#labelled(lines, from) };
    switch (name) {
      case 'bars':
        return { block: name, ...title, ...this.#bars(lines, from) };
      case 'write':
        return { block: name, field: /^\d+$/.test(rest) ? Number(rest) : rest, text };
      case 'media':
        return mediaOf(rest, text);
      case 'document': {
        const rule = lines.findIndex((line) => line.trim() === '---');
        if (rule < 0) return { block: name, ...title, text };
        const [paper, notes] = [lines.slice(0, rule), lines.slice(rule + 1)];
        return { block: name, ...title, text: textOf(paper), notes: textOf(notes) };
      }
      default:
        return { block: name, ...title, text };
    }
  }

  /** Entries such as `- **Nadia:** We added half.` */
  #labelled(lines: readonly string[], from: number): readonly unknown[] {
    const entries: { words: string; readonly line: number }[] = [];
    lines.forEach((text, index) => {
      const line = from + 1 + index;
      const [, words] = ENTRY.exec(text) ?? [];
      const last = entries.at(-1);
      if (words !== undefined) entries.push({ words, line });
      else if (last) last.words = `${last.words} ${text.trim()}`.trim();
      else if (text.trim() !== '') {
        const what = `"${text.trim().slice(0, 40)}" stands before the first entry, so no learner would see it.`;
        this.#complain('unit-label', what, 'Begin it with "- **Name:**", or remove it.', line);
      }
    });
    return entries.map(({ words: entry, line }) => {
      const [, label, words] = LABELLED.exec(entry) ?? [];
      if (label === undefined) {
        const what = `"${entry.slice(0, 40)}" has no label.`;
        this.#complain('unit-label', what, 'Begin it with "**Name:**" or "**Stage**".', line);
      }
      return { label: label ?? '', text: words ?? entry };
    });
  }

  /** Rows of a table: what, figure, and perhaps a remark. */
  #bars(lines: readonly string[], from: number): Readonly<Record<string, unknown>> {
    const rows = lines.flatMap((text, index) => {
      const line = from + 1 + index;
      const row = text.trim();
      if (row !== '' && !row.startsWith('|')) {
        const what = `"${row.slice(0, 40)}" is no row of the table, so no learner would see it.`;
        this.#complain('unit-row', what, 'Begin it with "|", or put it outside the block.', line);
      }
      if (!row.startsWith('|')) return [];
      const inside = row.replace(/^\||\|$/g, '').split('|');
      return { cells: inside.map((cell) => cell.trim()), line };
    });
    const [head, ...body] = rows.filter(({ cells }) => !cells.every((one) => /^:?-+:?$/.test(one)));
    const bars = body.map(({ cells: [label = '', figure = '', remark], line }) => {
      const value = Number(figure.replace(/,(?=\d{3}\b)/g, ''));
      if (figure === '' || Number.isNaN(value)) {
        const what = `"${figure}" is not a figure, so no bar can be drawn for "${label}".`;
        this.#complain('unit-figure', what, 'Write it plainly, such as 11100 or 26.60.', line);
      }
      return { label, value, ...(remark ? { remark } : {}) };
    });
    const figures = body.map(({ cells: [, figure = ''] }) => figure.split('.')[1]?.length ?? 0);
    return { head: head?.cells ?? [], bars, decimals: Math.max(0, ...figures) };
  }

  #add(block: unknown, line: number): void {
    const step = this.#steps.at(-1);
    if (!step) {
      const what = 'This stands before the first step, so no learner would see it.';
      this.#complain('unit-before', what, 'Begin the file with "## Title {#name}".', line);
      return;
    }
    const path = ['steps', this.#steps.length - 1, 'blocks', step.blocks.length];
    this.#places.set(JSON.stringify(path), line);
    step.blocks.push(block);
  }

  #complain(code: string, what: string, remedy: string, line = this.#at): void {
    const place = { file: this.#file, line: line + 1, column: 1 };
    this.problems.push({ code, severity: 'error', ...place, what, remedy });
  }
}

/** Whether a line begins or ends a step or a block, or looks as if it did. */
function isMark(line: string): boolean {
  return HEADING.test(line) || COLONS.test(line);
}

/** `## Title {#name}`; the name is absent where there is none. */
function headingOf(line: string): { readonly title: string; readonly id?: string } {
  const words = line.slice(2).trim();
  const from = words.endsWith('}') ? words.lastIndexOf('{#') : -1;
  if (from < 0) return { title: words };
  return { title: words.slice(0, from).trim(), id: words.slice(from + 2, -1) };
}

function textOf(lines: readonly string[]): string {
  return lines.join('\n').trim();
}

/** `media/talk.mp3 Title`, perhaps a line `captions: media/talk.vtt`, and the transcript. */
function mediaOf(rest: string, text: string): unknown {
  const [src = '', ...words] = rest.split(/\s+/);
  const [, captions] = /^captions:\s*(\S+)\s*$/m.exec(text) ?? [];
  return {
    block: 'media',
    src,
    title: words.join(' '),
    ...(captions === undefined ? {} : { captions }),
    transcript: text.replace(/^captions:.*$/m, '').trim(),
  };
}
