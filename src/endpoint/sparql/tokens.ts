/** Writes text from outside into a query so that nothing in it can end the token in which it stands. */
/** Whether a text is an IRI that may stand in a query. */
export const isIri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:[^\p{Cc}\p{Cs}\s<>"{}|\\^`]*$/iu.test(text)

/** An IRI as a token. Throws if it is none: ids from outside must pass `isIri` first. */
export function iriToken(iri: string): string {
  if (!isIri(iri)) throw new Error(`no IRI: ${iri}`)
  return `<${iri}>`
}

/** Those that are IRIs, separated by spaces. */
export const iriTokens = (iris: readonly string[]): string => iris.filter(isIri).map(iriToken).join(' ')

/** The same as the list of an IN, separated by commas; it must not be empty. */
export const iriList = (iris: readonly string[]): string => iris.filter(isIri).map(iriToken).join(', ')

/**
 * A text without what cannot stand in a string of a query: control characters and lone surrogates become spaces, and so
 * does a backslash before a u, which parsers read as a code point before they look at strings.
 */
export const sayable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}]|\\(?=u)/giu, ' ')

/** A text as a string token. */
export const stringToken = (text: string): string => `"${sayable(text).replace(/["\\]/gu, (mark) => `\\${mark}`)}"`
