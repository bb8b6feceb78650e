/** A cell of a table; a number is not below 0. */
export type Cell = string | number;

/** What makes a spreadsheet take a text for a formula, or hide one behind it. */
const FORMULA = /^(?=[\t\r\n]|\s*[=+@-])/;

/**
 * The text of a table for spreadsheets, which take it for UTF-8 by its first character.
 *
 * A text that a spreadsheet would work out as a formula gets an apostrophe before it.
 *
 * @param rows All of the same length.
 * @spec RFC 4180
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join()}\r\n`).join('')}`;
}

function field(cell: Cell): string {
  return `"${String(cell).replace(FORMULA, "'").replace(/"/g, '""')}"`;
}
