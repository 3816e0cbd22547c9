import { expect, test } from 'vitest'
import { buildGraph } from './compile.ts'
import { languagesOf, translationsInto } from './translations.ts'

const { file } = buildGraph('graph')
if (file === null) throw new Error('the shipped corpus does not build')

test('every passage, heading, name, measure and notice of the shipped corpus stands in each of its languages', () => {
  expect(languagesOf(file)).toEqual(['en', 'zh'])
  for (const lang of languagesOf(file))
    expect(translationsInto(file, lang).map(({ what, missing }) => [what, missing])).toEqual([
      ['passages', []],
      ['headings', []],
      ['names', []],
      ['measures', []],
      ['units and periods', []],
      ['notices', []],
    ])
})

test('what is printed in the language needs no translation; what has none is named', () => {
  const [claim] = file.attributes.claims
  if (claim === undefined) throw new Error('no claims')
  const without = { ...file, attributes: { ...file.attributes, claims: [{ ...claim, translations: {} }] } }
  expect(translationsInto(without, 'en')[0]).toEqual({ what: 'passages', total: 1, missing: [claim.id] })
  expect(translationsInto(without, 'zh')[0]).toEqual({ what: 'passages', total: 1, missing: [] })
})
