import { expect, test } from 'vitest'
import type { GraphFile, Section } from '../../../graph/schema.ts'
import { openModel } from '../../graph/openModel.ts'
import { words } from '../../i18n/words.ts'
import { initial } from '../../link/viewState.ts'
import { example } from '../../testing/example.ts'
import { counts } from '../counts.ts'
import { sectionsFacet } from './sectionsFacet.ts'
import { filterPhrases } from '../filterSummary.ts'
import { formatLink, parseLink } from '../viewLink.ts'
import { visible } from '../visible.ts'

/** The example, in both documents of which the section of the harbour has the same id. */
const { attributes } = example
const harbour = (id: string): string => (id.startsWith('harbour-') ? 'harbour' : id)
const changed = (change: (section: Section) => Section, documents = attributes.documents): GraphFile => ({
  ...example,
  attributes: {
    ...attributes,
    documents: documents.map((document) => ({ ...document, sections: document.sections.map(change) })),
    claims: attributes.claims.map((claim) => ({ ...claim, section: harbour(claim.section) })),
  },
})
const model = openModel(changed((section) => ({ ...section, id: harbour(section.id) })))
const nameIn = (lang: 'zh' | 'en', value: string, of = model): string =>
  sectionsFacet.nameOf({ model: of, words: words[lang], lang }, value)

test('of two sections with the same id only the one counts that is chosen with its document', () => {
  const { claims } = visible(model, { ...initial, sections: ['yearbook:harbour'] })
  expect([...claims]).toEqual(['harbour-fair', 'harbour-cards'])
})

test('a section intersects with bodies and documents', () => {
  const counting = (fragment: string): number => visible(model, parseLink(fragment)).claims.size
  expect(counting('sections=letters%3Aharbour&bodies=harbour')).toBe(4)
  expect(counting('sections=letters%3Aharbour&bodies=north')).toBe(0)
  expect(counting('sections=letters%3Aharbour&documents=yearbook')).toBe(0)
})

test('a section has the nodes that its own passages name', () => {
  expect(counts(model, { ...initial, sections: ['yearbook:front'] }).sections).toEqual([
    { value: 'letters:north-letters', shown: 0, total: 5 },
    { value: 'letters:harbour', shown: 0, total: 6 },
    { value: 'yearbook:front', shown: 4, total: 4 },
    { value: 'yearbook:harbour', shown: 0, total: 3 },
  ])
})

test('a link names a section behind its document, and comes last', () => {
  const link = 'documents=yearbook&structural=1&sections=yearbook%3Aharbour'
  const view = parseLink(link)
  expect(view.sections).toEqual(['yearbook:harbour'])
  expect(formatLink(view, model)).toBe(link)
})

test('sections of several documents are called with their document, in the reader’s language', () => {
  expect(nameIn('en', 'yearbook:harbour')).toBe('Harbour Library · Yearbook')
  expect(nameIn('en', 'letters:harbour')).toBe('港口图书馆 · Two letters')
  expect(nameIn('zh', 'letters:harbour')).toBe('港口图书馆 · 两封来信')
  expect(nameIn('en', 'harbour')).toBe('')
})

test('a section of the only document has its heading alone, in our rendering where there is one', () => {
  const translations = { en: { heading: 'The harbour' } }
  const only = openModel(changed((section) => ({ ...section, translations }), attributes.documents.slice(0, 1)))
  expect(nameIn('zh', 'letters:harbour-letters', only)).toBe('港口图书馆')
  expect(nameIn('en', 'letters:harbour-letters', only)).toBe('The harbour')
  const phrases = filterPhrases(
    { model: only, words: words.en, lang: 'en' },
    { ...initial, sections: ['letters:harbour-letters'] },
  )
  expect(phrases).toEqual([expect.stringContaining('“The harbour”')])
})

test('a section without heading and title is called by the body that reports in it', () => {
  const bare = openModel(changed((section) => ({ ...section, heading: null }), attributes.documents.slice(0, 1)))
  expect(nameIn('en', 'letters:north-letters', bare)).toBe('North Library board')
})
