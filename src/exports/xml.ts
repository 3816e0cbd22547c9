/** Text inside XML 1.0: what it forbids is left out, what it would read as markup is escaped. */

/** Control characters, halves of surrogate pairs, and the two that are no characters: no escape makes these legal. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As they stand, a reader turns these into spaces inside an attribute, or into one line break.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** The text as the content of an element or, between double quotation marks, of an attribute. */
export function xml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"\t\n\r]/g, (mark) => escapes[mark] ?? mark)
}
