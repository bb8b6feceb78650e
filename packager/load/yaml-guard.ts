import { Lexer } from 'yaml';

/** Deepest nesting of lists and maps written on one line or in brackets. */
const DEEPEST = 32;

/** A line indented so far that lists or maps lie in each other a hundred deep, each by two spaces or more. */
const DEEPEST_INDENT = /^ {200,}\S/m;

/** Most lexical marks in a file: keys, values, indents and line ends. */
const MOST_MARKS = 150_000;

/** Precedes the source of a plain, quoted or block scalar in the stream of the lexer. */
const SCALAR_FOLLOWS = '\u001f';

/** The marks of a text, or what makes it too costly to parse. */
export type Marks =
  | { readonly marks: readonly string[]; readonly excess?: undefined }
  | { readonly marks?: undefined; readonly excess: 'depth' | 'size' };

/**
 * The lexical marks of a text, unless it is too costly to parse.
 *
 * The parser keeps about a thousand bytes for every mark, and works through nesting by recursion,
 * so two megabytes of brackets or dashes end the process before any error is raised. The lexer
 * goes through the text in little memory, and this stops it at the first excess.
 */
export function marksOf(source: string): Marks {
  if (DEEPEST_INDENT.test(source)) return { excess: 'depth' };
  let depth = 0;
  let onOneLine = 0;
  const marks: string[] = [];
  let scalar = false;
  for (const mark of new Lexer().lex(source)) {
    marks.push(mark);
    if (marks.length > MOST_MARKS) return { excess: 'size' };
    if (scalar || mark === SCALAR_FOLLOWS) {
      scalar = !scalar;
      continue;
    }
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
    else if (/^[-?:&!]/.test(mark)) onOneLine += 1;
    else if (mark.includes('\n')) onOneLine = 0;
    if (depth > DEEPEST || onOneLine > DEEPEST) return { excess: 'depth' };
  }
  return { marks };
}
