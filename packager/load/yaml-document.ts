import { Composer, Parser, YAMLParseError, type Document, type LineCounter } from 'yaml';

/**
 * The document that the lexical marks of a text make up, with its errors; the same as `parseDocument` of `yaml`.
 *
 * The marks are read once, for the guard and for this, because reading them is a fifth of all parsing.
 *
 * @param marks All marks of the text, in its order.
 * @param length Characters of the text.
 * @param lines Told where lines begin.
 */
export function documentOf(
  marks: readonly string[],
  length: number,
  lines: LineCounter,
): Document.Parsed {
  // Repeated keys are found by the reader: the composer compares every key with every other.
  const composer = new Composer({ lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  const [document, second] = composer.compose(tokensOf(marks, lines), true, length);
  if (!document) throw new Error('A composer that is told to end gives a document');
  if (second) {
    const [start, end] = second.range;
    document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'Several documents'));
  }
  return document;
}

function* tokensOf(marks: readonly string[], lines: LineCounter) {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const mark of marks) yield* parser.next(mark);
  yield* parser.end();
}
