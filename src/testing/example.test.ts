import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { parseGraph } from '../../graph/schema.ts'
import { example } from './example.ts'
import { claimsOfEdge, sectionOf } from '../graph/model.ts'
import { openModel } from '../graph/openModel.ts'

const model = openModel(example)

test('the example is a graph file', () => {
  expect(parseGraph(JSON.parse(JSON.stringify(example)))).toMatchObject({ ok: true })
})

test('every quote stands at its place, in a section of its body', () => {
  for (const claim of model.claims.values()) {
    const section = sectionOf(model, claim)
    expect(section?.body, claim.id).toBe(claim.body)
    for (const [start, end] of claim.spans) {
      expect(model.documents.get(claim.document)?.text.slice(start, end), claim.id).toBe(claim.quote)
      expect([section && start >= section.start, section && end <= section.end], claim.id).toEqual([true, true])
    }
  }
})

test('every text has its hash, and its sections cover it', () => {
  for (const { sha256, text, sections } of model.documents.values()) {
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256)
    expect(sections[0]?.start).toBe(0)
    expect(sections.at(-1)?.end).toBe(text.length)
    expect(sections.slice(1).map(({ start }) => start)).toEqual(sections.slice(0, -1).map(({ end }) => end))
  }
})

test('every node is named, by one of its forms, in each of its claims', () => {
  model.graph.forEachNode((key, { claims, forms }) => {
    expect(claims.length, key).toBeGreaterThan(0)
    for (const id of claims)
      expect(
        forms.some((form) => model.claims.get(id)?.quote.includes(form)),
        `${key} in ${id}`,
      ).toBe(true)
  })
})

test('every claim, premise, kind, relation and type that is referred to is there, and every node has a place', () => {
  model.graph.forEachEdge((key, { claims, premises, relation }) => {
    expect(claimsOfEdge(model, key), key).toHaveLength(new Set(claims.flat()).size)
    for (const premise of premises) expect(model.graph.hasEdge(premise), premise).toBe(true)
    expect(model.relations.has(relation), relation).toBe(true)
  })
  model.graph.forEachNode((key, { kind, initiative }) => {
    expect(model.kinds.has(kind), key).toBe(true)
    expect(initiative === null || model.initiatives.has(initiative), key).toBe(true)
    expect(example.attributes.derived.places['flowers'], key).toHaveProperty(key)
  })
})
