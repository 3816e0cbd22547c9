import { expect, test } from 'vitest'
import type { EdgeAttributes, Verb } from '../../graph/schema.ts'
import { example } from '../testing/example.ts'
import { openModel } from './openModel.ts'
import { edgeInWords, lineWords, printedVerbs, readFrom, readShort } from './printedVerbs.ts'

const of = example.edges.find(({ attributes }) => attributes.verbs?.some(({ text }) => text === 'opened'))
const key = of?.key ?? ''
const [own] = of?.attributes.verbs ?? []

/** The example with the edge changed. */
const after = (changes: Partial<EdgeAttributes>) =>
  openModel({
    ...example,
    edges: example.edges.map((edge) =>
      edge.key === key ? { ...edge, attributes: { ...edge.attributes, ...changes } } : edge,
    ),
  })
const withVerb = (changes: Partial<Verb>) => after({ verbs: own === undefined ? [] : [{ ...own, ...changes }] })
const textsIn = (model: ReturnType<typeof after>) => printedVerbs(model, key, 'en').map(({ text }) => text)

test('an edge is read by the words that its passage prints', () => {
  expect(textsIn(after({}))).toEqual(['opened'])
})

test.each([
  ['words that the passage does not print', { text: 'forged' }],
  ['a part of a word', { text: 'pen' }],
  ['words at a place where others stand', { pieces: [[0, 6]] }],
  ['words of a passage that does not carry the edge', { claim: 'harbour-runs', text: '举办' }],
  ['nothing between the marks', { text: '…', pieces: [] }],
] satisfies [string, Partial<Verb>][])('an opened file cannot make the text say %s', (_, changes) => {
  const model = withVerb(changes)
  expect(textsIn(model)).toEqual([])
  expect(lineWords(model, key, 'en')).not.toContain('〔')
})

test('an edge that no document states has no printed words', () => {
  expect(textsIn(after({ grounding: 'editorial' }))).toEqual([])
})

test('a denial is told wherever the printed words stand', () => {
  const model = withVerb({ negated: true })
  const from = model.graph.source(key)
  for (const words of [edgeInWords, lineWords]) expect(words(model, key, 'en')).toContain('〔opened〕 (denied there)')
  for (const words of [readFrom, readShort]) expect(words(model, key, from, 'zh')).toContain('〔opened〕（原文否认）')
})
