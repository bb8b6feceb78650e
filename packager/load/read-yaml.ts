import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Path, Problem } from '../../src/module/problem.js';
import { readSource, type SourceFile } from './source-file.js';
import { documentOf } from './yaml-document.js';
import { marksOf } from './yaml-guard.js';
import { wordsFor } from './yaml-words.js';

/** A line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a YAML file holds, and where. */
export interface YamlFile {
  /** As in `Place`. */
  readonly file: string;
  /** Plain objects, lists, strings, numbers, booleans and null; no key is `__proto__` or the like. */
  readonly value: unknown;
  /**
   * Where a value stands; of a value that is not there, where its nearest parent stands.
   *
   * @param key Asks for the place of the key in front of the value.
   */
  locate(path: Path, key?: boolean): Position;
}

/** What reading a YAML file gave. */
export interface YamlRead {
  /** Absent when the file cannot be read as YAML. */
  readonly yaml?: YamlFile;
  readonly problems: readonly Problem[];
}

/** Keys that would reach the prototype of an object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Mistakes of one kind told of one file, so that a file of nothing else stays readable. */
const MOST_ALIKE = 3;

/** Reads a YAML 1.2 file; never throws for what is in it. */
export function readYaml(file: SourceFile): YamlRead {
  const { text, problem } = readSource(file);
  if (text === undefined) return { problems: [problem] };
  return parseYaml(file.shown, text);
}

/**
 * Reads YAML 1.2 text with the core schema.
 *
 * Aliases, tags, repeated keys and keys that reach a prototype are refused.
 *
 * @param file Name used in problems.
 */
export function parseYaml(file: string, text: string): YamlRead {
  try {
    return parsed(file, text);
  } catch (thrown) {
    // The parser calls itself for every indent; how deep it gets depends on the room that is left for calls.
    if (thrown instanceof RangeError) return { problems: [bomb(file, 'depth')] };
    throw thrown;
  }
}

function parsed(file: string, text: string): YamlRead {
  const { marks, excess } = marksOf(text);
  if (excess) return { problems: [bomb(file, excess)] };
  const lines = new LineCounter();
  const place = (offset: number) => ({ file, ...positionAt(lines, offset) });
  const document = documentOf(marks, text.length, lines);
  const syntax = syntaxProblems(document, place);
  if (syntax.length > 0) return { problems: syntax };
  if (document.contents === null) return { problems: [emptyFile(file)] };
  const problems = refusals(document, place);
  if (problems.length > 0) return { problems };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const locate = (path: Path, key = false) => positionAt(lines, offsetOf(document, path, key));
  return { yaml: { file, value, locate }, problems: [] };
}

type PlaceAt = (offset: number) => { file: string } & Position;

/** The first syntax error, and all tabs if it is one; what follows an error is mostly its echo. */
function syntaxProblems(document: Document.Parsed, place: PlaceAt): Problem[] {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const [first] = errors;
  const tabs = errors.filter((error) => error.code === 'TAB_AS_INDENT').slice(0, MOST_ALIKE);
  const alike = first && first.code !== 'TAB_AS_INDENT' ? [first] : tabs;
  return alike.map((error) => ({ ...wordsFor(error), severity: 'error', ...place(error.pos[0]) }));
}

/** Well-formed YAML that is refused all the same. */
function refusals(document: Document.Parsed, place: PlaceAt): Problem[] {
  const problems: Problem[] = [];
  const refuse = (node: Node | undefined, code: string, what: string, remedy: string) => {
    if (problems.filter((problem) => problem.code === code).length >= MOST_ALIKE) return;
    const at = place(node?.range?.[0] ?? 0);
    problems.push({ code, severity: 'error', ...at, what, remedy });
  };
  visit(document, {
    Alias: (_key, node) =>
      refuse(
        node,
        'yaml-alias',
        `"*${node.source}" stands for another part of the file; a small file can unfold to an endless one.`,
        'Write the part out. If a text was meant, put it in quotation marks.',
      ),
    Map: (_key, node) => {
      const seen = new Map<string, Node>();
      for (const pair of node.items) {
        const key = keyNode(pair);
        const name = isScalar(key) ? String(key.value) : undefined;
        const first = name === undefined ? undefined : seen.get(name);
        if (!key || name === undefined || isAlias(key)) {
          refuse(
            key,
            'complex-key',
            'A list or map stands in front of a colon.',
            'Use a word as key.',
          );
        } else if (FORBIDDEN.has(name)) {
          const what = `The key "${name}" is refused: programs that copy it can be taken over.`;
          refuse(key, 'forbidden-key', what, 'Use another word.');
        } else if (first) {
          const line = place(first.range?.[0] ?? 0).line;
          const what = `The key "${name}" was already used in line ${line}; only one of the two could count.`;
          refuse(key, 'duplicate-key', what, 'Remove one of them.');
        } else seen.set(name, key);
      }
    },
  });
  return problems;
}

function keyNode(pair: Pair): Node | undefined {
  return isNode(pair.key) ? pair.key : undefined;
}

function offsetOf(document: Document.Parsed, path: Path, ofKey: boolean): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    let next: Node | null = null;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (one) => isScalar(one.key) && String(one.key.value) === String(step),
      );
      const key = pair && keyNode(pair);
      if (pair && key && (ofKey || isBelow(pair.value)) && depth === path.length - 1) {
        return key.range?.[0] ?? offset;
      }
      next = pair && isNode(pair.value) ? pair.value : null;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      next = isNode(item) ? item : null;
    }
    if (!next) return offset;
    node = next;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}

/** Whether nothing stands on the line of a key: its value lies on the lines below, or is left out. */
function isBelow(value: unknown): boolean {
  if (!isNode(value) || !value.range) return true;
  return isCollection(value) ? value.flow !== true : value.range[1] === value.range[0];
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function bomb(file: string, excess: 'depth' | 'size'): Problem {
  const what =
    excess === 'depth'
      ? 'Lists or maps lie more than 32 deep in each other.'
      : 'The file has more than 150,000 keys, values and line ends.';
  const remedy =
    excess === 'depth' ? 'Write it flatter.' : 'Split it into several files of the same folder.';
  const why = 'Such a file can use up the memory of the computer.';
  return { code: 'yaml-bomb', severity: 'error', file, line: 1, column: 1, what, why, remedy };
}

function emptyFile(file: string): Problem {
  return {
    code: 'empty-file',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    what: 'There is nothing in this file.',
    remedy: 'Fill it, or remove it.',
  };
}
