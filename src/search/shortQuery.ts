/** A query as a sentence repeats it. */

/** Characters that tell a reader which query is meant. */
const most = 60
/** A single character may consist of very many code units. */
const mostUnits = 10 * most

/** The characters as a reader sees them, one by one. */
function* charactersOf(text: string): Generator<string> {
  // Browsers older than 2024 lack the segmenter.
  if (!('Segmenter' in Intl)) yield* text
  else for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) yield segment
}

/** The query without the white space around it; the beginning of a long one, with … for the rest. */
export function shortQuery(query: string): string {
  const whole = query.trim()
  if (whole.length <= most) return whole
  let [short, count] = ['', 0]
  for (const character of charactersOf(whole)) {
    if (count === most || short.length + character.length > mostUnits) return `${short.trimEnd()}…`
    short += character
    count += 1
  }
  return whole
}
