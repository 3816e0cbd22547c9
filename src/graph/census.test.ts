import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildGraph } from '../../graph/build/compile.ts'
import { example } from '../testing/example.ts'
import { passagesOf } from '../evidence/passages.ts'
import { figuresShown } from '../figures/figures.ts'
import { visible } from '../filter/visible.ts'
import { visibleOf, wholeOf } from '../formats/write/exportedPart.ts'
import { initial } from '../link/viewState.ts'
import { beginnings } from '../panel/beginnings.ts'
import { sheet } from '../sheet/sheet.ts'
import { textCoverage } from '../text/textCoverage.ts'
import { charactersOf, countFigures, countPassages, speakingBodies } from './census.ts'
import { openModel } from './openModel.ts'

const built = (folder: string) => {
  const { file } = buildGraph(folder)
  if (file === null) throw new Error(`${folder} has problems`)
  return openModel(file)
}
const shipped = built('graph')
const notes = built('template/river-notes')
const corpora = [
  ['the shipped corpus', shipped],
  ['another corpus', notes],
  ['the example', openModel(example)],
] as const

test('the shipped corpus is counted as its page has been read', () => {
  const [document] = shipped.attributes.documents
  expect(charactersOf(document?.text ?? '')).toBe(6381)
  expect(passagesOf(shipped)).toHaveLength(169)
  expect(countPassages(shipped, shipped.claims.keys())).toBe(163)
  expect(countFigures(shipped.attributes.figures)).toEqual({ reported: 71, structural: 29 })
  const { reporting, others } = speakingBodies(shipped)
  expect(reporting).toHaveLength(9)
  expect(others.map(({ id }) => id)).toEqual(['lead', 'credit'])
})

test('a claim on which nothing rests is no passage', () => {
  expect(notes.claims.size).toBe(31)
  expect(countPassages(notes, notes.claims.keys())).toBe(30)
})

test('in another corpus the councils and societies report, and who says nothing is not counted', () => {
  const { reporting, others } = speakingBodies(notes)
  expect(reporting.map(({ id }) => id)).toEqual(['alder-council', 'hollow-council', 'friends', 'allotments'])
  // The editors stand in the list of bodies, and nothing is quoted of them.
  expect(others).toEqual([])
})

test('where no body speaks for a node, all that say something report', () => {
  const bodies = example.attributes.bodies.map((body) => ({ ...body, node: null }))
  const model = openModel({ ...example, attributes: { ...example.attributes, bodies } })
  expect(speakingBodies(model)).toEqual({ reporting: bodies, others: [] })
})

test.each(corpora)('every place counts alike in %s', (_, model) => {
  const all = visible(model, initial)
  const whole = wholeOf(model)
  const contents = sheet(model, all)
  const passages = passagesOf(model)
  for (const document of model.attributes.documents) {
    const here = passages.filter((one) => one.document === document.id).map(({ span }) => span)
    expect(textCoverage(document, here).characters).toBe(charactersOf(document.text))
  }
  const count = countPassages(model, model.claims.keys())
  const idsOf = (claims: readonly { readonly id: string }[]): readonly string[] => claims.map(({ id }) => id)
  expect(new Set(passages.map(({ claim }) => claim)).size).toBe(count)
  expect(contents.passages).toBe(count)
  expect(countPassages(model, idsOf(whole.claims))).toBe(count)
  const bodies = contents.documents.flatMap((one) => one.bodies)
  expect(bodies.reduce((sum, { count: own }) => sum + own, 0)).toBe(count)

  const { reported, structural } = countFigures(model.attributes.figures)
  expect(figuresShown(model, initial, all).map(({ total }) => total)).toEqual([reported, structural])
  expect(contents.figures).toBe(reported)
  expect(countFigures(whole.figures)).toEqual({ reported, structural })
  // All but one kind of relation: what is visible is a part, and its passages are counted as those of all are.
  const [first, ...relations] = [...model.relations.keys()]
  const some = visible(model, { ...initial, relations })
  expect(first).toBeDefined()
  expect(countPassages(model, idsOf(visibleOf(model, some).claims))).toBe(sheet(model, some).passages)

  const { reporting, others } = speakingBodies(model)
  const speaking = new Set(model.attributes.claims.map(({ body }) => body))
  expect(reporting.length + others.length).toBe(speaking.size)
  for (const { why, count } of beginnings(model))
    if (why === 'shared') expect(count).toBeLessThanOrEqual(reporting.length)
})

test('the table of definitions names every count that is defined', () => {
  const page = readFileSync('docs/counts.md', 'utf8')
  for (const name of ['charactersOf', 'countPassages', 'countFigures', 'speakingBodies'])
    expect(page).toContain(`\`${name}\``)
})
