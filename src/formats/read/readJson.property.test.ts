import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from './readJson.ts'

/** White space that JSON allows between tokens. */
const space = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r'), maxLength: 3 })

/** A number as JSON may write it. Whole numbers that a double cannot hold stay text, so none of these is so large. */
const number = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.nat({ max: 1e9 }).map(String),
    fc.constantFrom('', '.0', '.5', '.000001', '.12345678901234567890'),
    fc.constantFrom('', 'e0', 'E-3', 'e+4', 'e-400'),
  )
  .map((parts) => parts.join(''))

const string = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
  // Escapes that JSON.stringify does not write, and words that are something else outside of strings.
  fc.constantFrom(
    '"\\/"',
    '"\\u539F\\u8bdd"',
    '"\\ud800"',
    '"\\\\"',
    '"\\\\\\""',
    '"NaN"',
    '"Infinity"',
    '"__proto__"',
  ),
)

const { json } = fc.letrec<{ json: string; list: string; object: string }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('null', 'true', 'false'),
    number,
    string,
    tie('list'),
    tie('object'),
  ),
  list: fc
    .array(fc.tuple(space, tie('json'), space), { maxLength: 5 })
    .map((items) => `[${items.map((parts) => parts.join('')).join(',')}]`),
  object: fc
    .array(fc.tuple(space, string, space, fc.constant(':'), space, tie('json'), space), { maxLength: 5 })
    .map((fields) => `{${fields.map((parts) => parts.join('')).join(',')}}`),
}))

/** A text that our own parser must read, because of a number that a double cannot hold. */
const beside = (text: string): string => `[12345678901234567,${text}]`

/** The values behind that number; `refused` if the parser throws. */
function behind(parse: (text: string) => unknown, text: string): unknown {
  try {
    return (parse(beside(text)) as readonly unknown[]).slice(1)
  } catch {
    return 'refused'
  }
}
/** The values of everything in `text` that looks like a number. */
const numbersIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(/-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/giu), ([written]) => Number(written))
const own = (text: string): unknown => parseJson(text, 'a.json').value
const builtIn = (text: string): unknown => JSON.parse(text)

test('our own parser reads every JSON text as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.tuple(space, json, space), (parts) => {
      const text = parts.join('')
      const { value, notNumbers } = parseJson(beside(text), 'a.json')
      expect((value as readonly unknown[])[0]).toBe('12345678901234567')
      expect(notNumbers.count).toBe(0)
      expect(behind(own, text)).toStrictEqual(behind(builtIn, text))
      // The order of fields, and `__proto__` as a field.
      expect(JSON.stringify(behind(own, text))).toBe(JSON.stringify([builtIn(text)]))
    }),
    { numRuns: 1000 },
  )
})

test('our own parser refuses what JSON.parse refuses, where one character was changed', () => {
  const damaged = fc
    .tuple(json, fc.nat(), fc.constantFrom('', ',', ':', '{', ']', '"', '0', ' '))
    .map(([text, at, piece]) => {
      const place = at % text.length
      return text.slice(0, place) + piece + text.slice(place + 1)
    })
    // The words that only our own parser reads.
    .filter((text) => !/NaN|Infinity/u.test(text))
    // Numbers that a double cannot hold: our own parser keeps them as they are written.
    .filter((text) =>
      numbersIn(text).every(
        (value) => Number.isSafeInteger(value) || !(Number.isInteger(value) || Math.abs(value) === Infinity),
      ),
    )
  fc.assert(
    fc.property(damaged, (text) => {
      expect(behind(own, text)).toStrictEqual(behind(builtIn, text))
    }),
    { numRuns: 1000 },
  )
})
