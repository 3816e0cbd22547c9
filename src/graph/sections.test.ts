import { expect, test } from 'vitest'
import type { Document } from '../../graph/schema.ts'
import { example } from '../testing/example.ts'
import { openModel } from './openModel.ts'
import { sectionsIn, sectionValueOf } from './sections.ts'

const { attributes } = example
const [first] = attributes.documents
const [claim] = attributes.claims
if (first === undefined || claim === undefined) throw new Error('the example has no document or no claim')

const declaring = (id: string, ...sections: readonly string[]): Document => ({
  ...first,
  id,
  sections: sections.map((section) => ({
    id: section,
    heading: null,
    title: null,
    translations: {},
    body: 'north',
    start: 0,
    end: 0,
  })),
})
const valuesOf = (...documents: Document[]): readonly string[] => [
  ...sectionsIn(openModel({ ...example, attributes: { ...attributes, documents } })).keys(),
]

test('the sections stand in the order of the documents and of the text, each under the name of its document', () => {
  expect(valuesOf(declaring('spring', 'opening', 'alder'), declaring('autumn', 'opening'))).toEqual([
    'spring:opening',
    'spring:alder',
    'autumn:opening',
  ])
})

test('no two sections are called the same, whatever signs their ids and those of their documents have', () => {
  const values = valuesOf(declaring('a', 'b:c'), declaring('a:b', 'c'), declaring('a%3Ab', 'c'))
  expect(values).toEqual(['a:b:c', 'a%3Ab:c', 'a%253Ab:c'])
})

test('a claim stands in the section that its document declares', () => {
  const sections = sectionsIn(openModel(example))
  for (const one of attributes.claims) {
    const declared = sections.get(sectionValueOf(one))
    expect([declared?.document.id, declared?.section.id]).toEqual([one.document, one.section])
  }
})
