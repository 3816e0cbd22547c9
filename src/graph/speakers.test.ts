import { expect, test } from 'vitest'
import type { Claim } from '../../graph/schema.ts'
import { example } from '../testing/example.ts'
import { openModel } from './openModel.ts'
import { counts } from '../filter/counts.ts'
import { speakersIn } from './speakers.ts'
import { initial } from '../link/viewState.ts'
import { visible } from '../filter/visible.ts'

const quoting: Readonly<Record<string, Claim['via']>> = {
  'press-plan': 'hill-library',
  'press-prize': { label: 'the Lantern' },
}
const claims = example.attributes.claims.map((claim) => ({ ...claim, via: quoting[claim.id] ?? null }))
const model = openModel({ ...example, attributes: { ...example.attributes, claims } })
const counting = (...speakers: string[]): string[] => [...visible(model, { ...initial, speakers }).claims]

test('the speakers are the bodies themselves, first, then those whom they quote', () => {
  expect(speakersIn(model)).toEqual(['direct', 'hill-library', 'the Lantern'])
})

test('a claim counts if the speaker inside it is chosen', () => {
  expect(counting('hill-library')).toEqual(['press-plan'])
  expect(counting('the Lantern')).toEqual(['press-prize'])
  expect(counting('direct')).toHaveLength(claims.length - 2)
})

test('an edge that only a quoted speaker states is hidden without that speaker', () => {
  const part = 'book-fair--part-of--shared-reading'
  expect(visible(model, { ...initial, speakers: ['direct'] }).edges.has(part)).toBe(false)
  expect(visible(model, { ...initial, speakers: ['direct', 'hill-library'] }).edges.has(part)).toBe(true)
})

test('a speaker has the nodes that its claims name', () => {
  expect(counts(model, { ...initial, speakers: ['direct'] }).speakers.slice(1)).toEqual([
    { value: 'hill-library', shown: 0, total: 1 },
    { value: 'the Lantern', shown: 0, total: 1 },
  ])
})
