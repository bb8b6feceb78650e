/**
 * Rows as comma-separated values for programs; what people open in a spreadsheet is written by `csvOf`.
 *
 * Cells are quoted where they must be; lines end with CR LF, the last one too.
 *
 * @spec RFC 4180, section 2
 */
export function csvText(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  return rows
    .map((row) => `${row.map((cell) => written(cell, separator)).join(separator)}\r\n`)
    .join('');
}

function written(cell: string, separator: string): string {
  const plain = !cell.includes(separator) && !/["\r\n]|^\s|\s$/.test(cell);
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
