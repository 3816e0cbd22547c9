import { describe, expect, it } from 'vitest'
import { openModel } from '../../src/graph/openModel.ts'
import { type GraphFile, parseGraph } from '../schema.ts'
import { brokenClaims } from '../text/verify.ts'
import { buildGraph, formatGraph } from './compile.ts'
import { formatProblem } from './problem.ts'
import { type Change, withSmallCorpus } from './smallCorpus.ts'

const nan = 'documents/spring/claims/nan.yaml'

function built(folder: string): GraphFile {
  const { file, problems } = buildGraph(folder)
  if (file === null) throw new Error(problems.map(formatProblem).join('\n'))
  return file
}

const small = (...changes: readonly Change[]): Promise<GraphFile> => withSmallCorpus(changes, built)

describe('building the shipped corpus', () => {
  it('gives the same bytes twice', () => {
    expect(formatGraph(built('graph'))).toBe(formatGraph(built('graph')))
  })

  it('gives a file that the explorer accepts as it is', () => {
    const file: unknown = JSON.parse(formatGraph(built('graph')))
    expect(parseGraph(file)).toEqual({ ok: true, file })
  })

  it('gives a file that graphology reads', () => {
    const file = built('graph')
    const graph = openModel(file).graph.nullCopy()
    graph.import({ ...file, options: { ...file.options, type: 'directed' } })
    expect([file.options.type, graph.order, graph.size]).toEqual(['directed', file.nodes.length, file.edges.length])
  })

  it('quotes only what is printed', () => {
    expect(brokenClaims(built('graph'))).toEqual([])
  })

  it('carries how the reading was made, if the corpus says it', async () => {
    const made: Change = [
      'corpus.yaml',
      '  licence: { en: none }',
      '  licence: { en: none }\n  method: { en: read twice }',
    ]
    expect((await small(made)).attributes.about.method).toEqual({ en: 'read twice' })
    expect((await small()).attributes.about).not.toHaveProperty('method')
  })

  it('gives every node a place', () => {
    const file = built('graph')
    const places = Object.keys(file.attributes.derived.places['flowers'] ?? {})
    expect(places.toSorted()).toEqual(file.nodes.map(({ key }) => key).toSorted())
  })
})

describe('building a corpus', () => {
  it('gives no file where there are problems', async () => {
    const { file, problems } = await withSmallCorpus([[nan, 'times: 2', 'times: 3']], buildGraph)
    expect([file, problems.length]).toEqual([null, 1])
  })

  it('puts the nodes that bodies speak for first, in the order of the bodies, then the rest by kind', async () => {
    expect((await small()).nodes.map(({ key }) => key)).toEqual(['nan', 'bei', 'book-plan', 'reading', 'book-house'])
  })

  it('makes one edge of what several claims say, with each of them', async () => {
    const { edges } = await small(
      [nan, '- reading part-of book-plan', '- reading part-of book-plan\n      - nan implements book-plan'],
      [nan, '- id: nan-part\n', '- id: nan-part\n    context: { en: of Nanshan }\n'],
    )
    const edge = edges.find(({ key }) => key === 'nan--implements--book-plan')
    expect(edge?.attributes.claims).toEqual(['nan-plan', 'nan-part'])
  })

  it('nests the claims that carry an edge only together', async () => {
    const { edges } = await small([
      nan,
      '- reading part-of book-plan',
      '- { edge: reading part-of book-plan, with: [nan-plan] }',
    ])
    const edge = edges.find(({ key }) => key === 'reading--part-of--book-plan')
    expect(edge?.attributes.claims).toEqual([['nan-part', 'nan-plan']])
  })

  it('marks derived and editorial edges in their keys', async () => {
    expect((await small()).edges.map(({ key }) => key).filter((key) => key.split('--').length > 3)).toEqual([
      'bei--implements--reading--derived',
      'book-plan--variant-of--reading--editorial',
    ])
  })

  it('heals a column break in a quote and keeps every place of it', async () => {
    const { claims } = (await small()).attributes
    expect(claims.find(({ id }) => id === 'nan-plan')?.quote).toBe('南山市实施“书香计划”,推进读书工程')
    expect(claims.find(({ id }) => id === 'nan-activities')?.spans).toHaveLength(2)
  })

  it('says of each claim which file and line made it, wherever the corpus lies', async () => {
    const { claims } = (await small()).attributes
    expect(claims.find(({ id }) => id === 'nan-part')?.made).toEqual({
      file: 'documents/spring/claims/nan.yaml',
      line: 9,
    })
  })

  it('names the kinds of notices', async () => {
    expect((await small()).attributes.vocabulary.notices).toEqual([
      { id: 'repeat', name: { en: 'printed twice' }, definition: { en: 'counted once' } },
    ])
  })

  it('renders units and periods', async () => {
    expect((await small()).attributes.vocabulary.printed).toEqual([{ id: '场次', name: { en: 'sessions' } }])
  })

  it('gives a node only the claims that print it', async () => {
    const claims = (await small()).nodes.find(({ key }) => key === 'nan')?.attributes.claims
    expect(claims).toEqual(['nan-plan'])
  })

  it('computes the number that a figure prints, and its place', async () => {
    const { figures, documents } = (await small()).attributes
    const [figure] = figures
    expect([figure?.value, figure?.qualifier]).toEqual([3600, 'more-than'])
    expect(documents[0]?.text.slice(...(figure?.span ?? []))).toBe('3600余')
  })

  it('covers the whole text with sections', async () => {
    const document = (await small()).attributes.documents[0]
    expect(document?.sections.map(({ start }) => start)).toEqual([
      0,
      ...(document?.sections ?? []).slice(0, -1).map(({ end }) => end),
    ])
    expect(document?.sections.at(-1)?.end).toBe(document?.text.length)
  })
})
