import { describe, expect, test } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { documentOf } from './yaml-document.js';
import { marksOf } from './yaml-guard.js';

describe('a document made of marks', () => {
  test.each([
    ['nothing', ''],
    ['a comment alone', '# nothing\n'],
    ['maps, lists and texts', 'a: 1\nb:\n  - c\n  - "d\\n"\nt: |\n  one\n\n  two\n'],
    ['flow lists and empty values', 'a: [1, { b: c }]\nd:\ne: null\n'],
    ['Windows line ends', 'a: 1\r\nb: 2\r\n'],
    ['a mark of the byte order', '\ufeffa: 1\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['three documents', 'a: 1\n---\nb: 2\n---\nc: 3\n'],
    ['a tab as indent', 'a:\n\tb: 1\n'],
    ['an open bracket', 'a: [1, 2\nb: 3\n'],
    ['an open quotation mark', 'a: "b\nc: d\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
  ])('is as the library parses it: %s', (_name, text) => {
    const [lines, expectedLines] = [new LineCounter(), new LineCounter()];
    const { marks } = marksOf(text);
    const expected = parseDocument(text, {
      lineCounter: expectedLines,
      uniqueKeys: false,
      prettyErrors: false,
    });

    const made = documentOf(marks ?? [], text.length, lines);

    expect(made.errors.map(({ code, pos }) => [code, pos])).toEqual(
      expected.errors.map(({ code, pos }) => [code, pos]),
    );
    expect(made.contents?.range).toEqual(expected.contents?.range);
    expect(made.toJS()).toEqual(expected.toJS());
    expect(lines.lineStarts).toEqual(expectedLines.lineStarts);
  });
});
