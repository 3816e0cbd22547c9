/** Text for XML 1.0: forbidden characters are left out, markup is escaped. */

/** Control characters, halves of surrogate pairs, U+FFFE and U+FFFF are not allowed, not even as escapes. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Without escapes, XML parsers change these to spaces in attributes, or to one kind of line break.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** The text as the content of an element or, between double quotation marks, of an attribute. */
export function xml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"\t\n\r]/g, (mark) => escapes[mark] ?? mark)
}
