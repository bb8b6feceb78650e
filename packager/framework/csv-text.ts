/** How a table is written. */
export interface CsvStyle {
  readonly separator: ',' | ';';
  /**
   * Whether people open it in a spreadsheet, which takes cells with certain first characters for
   * formulas: such a cell gets an apostrophe before it.
   */
  readonly forSpreadsheets: boolean;
}

/**
 * Rows as comma-separated values.
 *
 * Cells are quoted where they must be; lines end with CR LF, the last one too.
 *
 * @spec RFC 4180, section 2
 */
export function csvText(rows: readonly (readonly string[])[], style: CsvStyle): string {
  return rows
    .map((row) => `${row.map((cell) => written(cell, style)).join(style.separator)}\r\n`)
    .join('');
}

function written(cell: string, { separator, forSpreadsheets }: CsvStyle): string {
  const text = forSpreadsheets && /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
  const plain = !text.includes(separator) && !/["\r\n]|^\s|\s$/.test(text);
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}
