import jsonld from 'jsonld'
import { Parser, type Quad } from 'n3'
import { expect, test } from 'vitest'
import { example } from '../../testing/example.ts'
import { openModel } from '../../graph/openModel.ts'
import { exampleExport, exportContextOf, whole } from '../../testing/exampleExport.ts'
import { jsonLd } from '../jsonLd/writeJsonLd.ts'
import { codePoints } from './selectors.ts'
import { turtle } from '../turtle/writeTurtle.ts'

const base = 'https://example.org/libraries/#'
const oa = 'http://www.w3.org/ns/oa#'

/** The facts, sorted, with each nameless node replaced by all that is said of it. */
function contents(quads: readonly Quad[]): readonly string[] {
  const described = (one: Quad['subject'] | Quad['object']): string => {
    if (one.termType === 'Literal') return JSON.stringify([one.value, one.language, one.datatype.value])
    if (one.termType !== 'BlankNode') return one.value
    const facts = quads.filter(({ subject }) => subject.equals(one))
    return `[${facts
      .map(({ predicate, object }) => `${predicate.value} ${described(object)}`)
      .sort()
      .join('; ')}]`
  }
  return quads
    .map(({ subject, predicate, object }) => `${described(subject)} ${predicate.value} ${described(object)}`)
    .sort()
}

test('Turtle and JSON-LD, read by two programs, say the same', async () => {
  const context = exampleExport()
  const json = JSON.parse(whole(jsonLd(context))) as jsonld.JsonLdDocument
  const expanded: unknown = await jsonld.toRDF(json, { format: 'application/n-quads' })
  const fromJson = new Parser({ format: 'N-Quads' }).parse(expanded as string)
  expect(fromJson.length).toBeGreaterThan(300)
  expect(contents(new Parser().parse(whole(turtle(context))))).toEqual(contents(fromJson))
})

const quads = new Parser().parse(whole(turtle(exampleExport())))
const objects = (subject: string, predicate: string): readonly string[] =>
  quads
    .filter((one) => one.subject.value === subject && one.predicate.value === predicate)
    .map(({ object }) => object.value)

test('an edge is a statement that is described and not asserted, with its grounding and its evidence', () => {
  const edge = `${base}focus=quiet-room--serves--shared-reading--derived`
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
  expect(objects(edge, `${rdf}subject`)).toEqual([`${base}focus=quiet-room`])
  expect(objects(edge, `${rdf}predicate`)).toEqual([`${base}relations=serves`])
  expect(objects(edge, `${rdf}object`)).toEqual([`${base}focus=shared-reading`])
  expect(objects(edge, 'urn:x-verbatim:grounding')).toEqual(['derived'])
  expect(objects(edge, 'urn:x-verbatim:premise')).toHaveLength(2)
  expect(quads.some(({ predicate }) => predicate.value.includes('#relations='))).toBe(false)
})

test('the graph says how its reading was made', () => {
  const about = { ...example.attributes.about, method: { en: 'Read twice.', zh: '读了两遍。' } }
  const model = openModel({ ...example, attributes: { ...example.attributes, about } })
  const found = new Parser().parse(whole(turtle(exportContextOf(model))))
  const methods = found.filter(({ predicate }) => predicate.value === 'http://purl.org/dc/elements/1.1/description')
  expect(methods.map(({ object }) => object.value).sort()).toEqual(['Read twice.', '读了两遍。'])
})

test('passages that carry an edge only together are one piece of evidence', () => {
  const [collection = ''] = objects(
    `${base}focus=book-fair--part-of--shared-reading`,
    'http://www.w3.org/ns/prov#wasDerivedFrom',
  )
  expect(objects(collection, 'http://www.w3.org/ns/prov#hadMember')).toEqual([
    `${base}focus=harbour-fair`,
    `${base}focus=press-plan`,
  ])
})

test('a selector counts code points, where the file counts UTF-16 code units', () => {
  const [document] = example.attributes.documents
  if (!document) throw new Error('the example has no document')
  const before = '\u{20BB7}\u{20BB7}'
  const shift = (at: number): number => at + before.length
  const spans = (list: readonly (readonly number[])[]) =>
    list.map(([a = 0, b = 0]): [number, number] => [shift(a), shift(b)])
  const moved = openModel({
    ...example,
    attributes: {
      ...example.attributes,
      documents: [{ ...document, text: before + document.text }, ...example.attributes.documents.slice(1)],
      claims: example.attributes.claims.map((claim) =>
        claim.document === document.id ? { ...claim, spans: spans(claim.spans) } : claim,
      ),
    },
  })
  const read = new Parser().parse(whole(turtle(exportContextOf(moved))))
  const of = (name: string) =>
    read.filter(({ predicate }) => predicate.value === oa + name).map(({ object }) => object.value)
  const points = [...(before + document.text)]
  const [start, end, exact] = [of('start'), of('end'), of('exact')]
  expect(start).toHaveLength(example.attributes.claims.length)
  const first = example.attributes.claims.filter((claim) => claim.document === document.id).length
  for (let at = 0; at < first; at++) expect(points.slice(Number(start[at]), Number(end[at])).join('')).toBe(exact[at])
})

test('code points before an offset are counted anywhere in a text', () => {
  const count = codePoints('a\u{20BB7}b\u{20BB7}')
  expect([0, 1, 3, 4, 6].map(count)).toEqual([0, 1, 2, 3, 4])
})
