/** Words of others inside a query: nothing that they hold can end the place where they stand. */

/** Whether a text is an IRI that a query can name. */
export const isIri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:[^\p{Cc}\p{Cs}\s<>"{}|\\^`]*$/iu.test(text)

/** An IRI as a query names it. Throws where it is none: ids from outside are judged by `isIri` before. */
export function iriToken(iri: string): string {
  if (!isIri(iri)) throw new Error(`no IRI: ${iri}`)
  return `<${iri}>`
}

/** Those of them that are IRIs, between spaces. */
export const iriTokens = (iris: readonly string[]): string => iris.filter(isIri).map(iriToken).join(' ')

/** The same as a list of an IN, which must not be empty. */
export const iriList = (iris: readonly string[]): string => iris.filter(isIri).map(iriToken).join(', ')

/**
 * What a string of a query means for a text: control characters and halves of letters become spaces, and so does a
 * backslash before a u, which parsers read as a code point before they look at strings.
 */
export const sayable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}]|\\(?=u)/giu, ' ')

/** A text as a string of a query. */
export const stringToken = (text: string): string => `"${sayable(text).replace(/["\\]/gu, (mark) => `\\${mark}`)}"`
