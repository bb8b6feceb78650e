/**
 * The rows of a file of separated values, read to the letter of the standard.
 *
 * @throws Error for whatever it does not allow: a quote in a bare cell, text behind a quoted one, a line
 * end that is not CR LF, an open quote, rows of unequal length.
 * @spec RFC 4180, section 2
 */
export function readCsv(file: string, separator: ',' | ';'): readonly (readonly string[])[] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\r\n${separator}]*))(${separator}|\r\n)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < file.length) {
    const at = cell.lastIndex;
    const found = cell.exec(file);
    if (!found) throw new Error(`No cell at ${at}: ${JSON.stringify(file.slice(at, at + 40))}`);
    const [, quoted, bare = '', end] = found;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error('The last line does not end.');
  if (new Set(rows.map((one) => one.length)).size > 1) throw new Error('Rows differ in length.');
  return rows;
}

/** The rows below the first, each by the names that stand in the first. */
export function readTable(
  file: string,
  separator: ',' | ';',
): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = readCsv(file, separator);
  return rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])),
  );
}
