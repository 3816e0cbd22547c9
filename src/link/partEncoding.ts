/** How one part of a link is written and read: everything but plain letters, digits, `_` and `-` is percent-encoded. */

const loneSurrogate = /\p{Surrogate}/gu
/** One character in UTF-8, percent-encoded: one to four bytes. */
const encoded = /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi

/** The text with each half of a broken surrogate pair replaced by U+FFFD: an address cannot hold one. */
export const wellFormed = (text: string): string => text.replace(loneSurrogate, '\uFFFD')

function character(bytes: string): string {
  try {
    return decodeURIComponent(bytes)
  } catch (error) {
    // Bytes that are no character of UTF-8 stay as they are.
    if (!(error instanceof URIError)) throw error
    return bytes
  }
}

/** Decodes a part once. A `%` that does not begin an encoded character stays as it is, and `+` is a plus. */
export const decodePart = (raw: string): string => raw.replace(encoded, character)

/** Encodes all but `[A-Za-z0-9_-]`, so that `.` and `,` only ever join. */
export const encodePart = (text: string): string =>
  encodeURIComponent(wellFormed(text)).replace(
    /[.!~*'()]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
