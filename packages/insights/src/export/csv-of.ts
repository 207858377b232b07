/**
 * Starts of a cell that a spreadsheet takes for a formula (OWASP, “CSV Injection”), full-width forms
 * included.
 */
const FORMULA = /^[\s\u00A0\uFEFF]*[=+\-@\t\r\n＝＋－＠]/u

/**
 * The same after what some spreadsheets take for the end of a cell: those of German-speaking offices
 * divide at semicolons, whatever the quotes of a file that was made with commas say.
 */
const FORMULA_INSIDE = /([;,|\t\r\n]["'\s]*)(?=[=+\-@＝＋－＠])/gu

/**
 * Rows as CSV (RFC 4180): commas, CRLF, every cell in quotes, and a byte order mark in front, without
 * which Excel reads UTF-8 as if it were of the local code page. Cells that would be run as formulas
 * get an apostrophe, so a text may differ from the report by apostrophes; JSON has it as it is.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map(toCell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function toCell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : harmless(value)
  return `"${text.replaceAll('"', '""')}"`
}

function harmless(text: string): string {
  const inside = text.replaceAll(FORMULA_INSIDE, "$1'")
  return FORMULA.test(inside) ? `'${inside}` : inside
}
