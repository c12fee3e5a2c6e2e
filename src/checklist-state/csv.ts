/** Spreadsheets take a text that begins so for a formula; an apostrophe before it keeps it a text. */
const formula = /^[=+\-@\t\r]/;

const cell = (text: string): string => {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * CSV that spreadsheets open as it is: a byte order mark for the accents, CRLF, and nothing that they
 * would take for a formula.
 */
export const toCsv = (rows: string[][]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
