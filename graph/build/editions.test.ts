import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseGraph, type GraphFile } from '../schema.ts'
import { buildGraph } from './compile.ts'
import { changesSince, formatRecord, readEditions, recordName, recordOf, unrecorded } from './editions.ts'
import { formatProblem } from './problem.ts'
import { withSmallCorpus, type Files } from './smallCorpus.ts'

type Spoiling = Parameters<typeof withSmallCorpus>[0]

async function built(spoiling: Spoiling = [], more: Files = {}): Promise<GraphFile> {
  const { file, problems } = await withSmallCorpus(spoiling, buildGraph, more)
  if (file === null) throw new Error(problems.map(formatProblem).join('\n'))
  return file
}

const first = await built()
const record = recordOf(first, '2026-01-31')
const [node] = first.nodes
const [claim] = first.attributes.claims
if (!node || !claim) throw new Error('the small corpus is empty')

/** The same graph with other nodes or claims. */
const altered = (
  file: GraphFile,
  changes: Partial<GraphFile>,
  attributes: Partial<GraphFile['attributes']> = {},
): GraphFile => ({
  ...file,
  ...changes,
  attributes: { ...file.attributes, ...attributes },
})

describe('what has changed since a recorded edition', () => {
  it('is nothing for the same edition', () => {
    const { gone, renamed, changed, added } = changesSince(record, first)
    expect([gone, renamed, changed, added]).toEqual([[], [], [], []])
  })

  it('names what is gone with what a filter judges it by, and what is new', () => {
    const less = altered(first, { nodes: first.nodes.slice(1) }, { claims: first.attributes.claims.slice(1) })
    const { gone, added } = changesSince(record, less)
    expect(gone).toEqual([
      { key: node.key, what: 'node', label: node.attributes.label, kind: node.attributes.kind },
      { key: claim.id, what: 'claim', body: claim.body },
    ])
    expect(added).toEqual([])
    expect(changesSince(recordOf(less, '2026-01-31'), first).added).toEqual([node.key, claim.id])
  })

  it('follows a node and its edges to another key, which is neither gone nor new', () => {
    const moved = (key: string): string =>
      key
        .split('--')
        .map((part) => (part === node.key ? 'elsewhere' : part))
        .join('--')
    const after = altered(first, {
      nodes: first.nodes.map((one) =>
        one === node
          ? { key: 'elsewhere', attributes: { ...one.attributes, label: 'Elsewhere', was: [node.key] } }
          : one,
      ),
      edges: first.edges.map((one) => ({
        ...one,
        key: moved(one.key),
        attributes: { ...one.attributes, premises: one.attributes.premises.map(moved) },
      })),
    })
    const { gone, renamed, changed, added } = changesSince(record, after)
    expect([gone, changed, added]).toEqual([[], [], []])
    expect(renamed).toEqual([{ key: 'elsewhere', label: node.attributes.label }])
  })

  it('reports other words of a passage, and is silent about another rendering', () => {
    const words = (changes: Partial<typeof claim>): GraphFile =>
      altered(
        first,
        {},
        { claims: first.attributes.claims.map((one) => (one === claim ? { ...one, ...changes } : one)) },
      )
    expect(changesSince(record, words({ quote: 'other words' })).changed).toEqual([claim.id])
    expect(changesSince(record, words({ translations: { en: 'a better rendering' } })).changed).toEqual([])
  })
})

describe('the history of a corpus', () => {
  const recorded = { [`editions/${recordName(record.edition)}`]: formatRecord(record) }

  it('stands in the graph file, without the present edition, and is no part of it', async () => {
    expect((await built([], recorded)).attributes.derived.editions).toBeUndefined()
    const later = await built([['edges.yaml', 'it implements the whole', 'it implements all']], recorded)
    expect(later.attributes.derived.editions).toEqual([changesSince(record, later)])
    expect(parseGraph(JSON.parse(JSON.stringify(later))).ok).toBe(true)
    expect(later.attributes.edition).not.toBe(first.attributes.edition)
  })

  it('is asked for the present edition only where there is one', async () => {
    await withSmallCorpus([], (folder) => {
      expect(unrecorded(folder, record.edition)).toBeNull()
      mkdirSync(join(folder, 'editions'))
      writeFileSync(join(folder, 'editions/00000000.json'), '{}')
      expect(unrecorded(folder, record.edition)).toContain('npm run edition')
      writeFileSync(join(folder, 'editions', recordName(record.edition)), formatRecord(record))
      expect(unrecorded(folder, record.edition)).toBeNull()
    })
  })

  it('reports a file that is no record, or is called after another edition', async () => {
    const spoiled = { 'editions/a.json': '{', 'editions/b.json': '{}', 'editions/c.json': formatRecord(record) }
    const { problems } = await withSmallCorpus([], buildGraph, spoiled)
    expect(problems.map(({ file }) => file.replace(/.*\//, ''))).toEqual(['a.json', 'b.json', 'c.json'])
  })

  it('is read oldest first', async () => {
    const older = { ...record, edition: `ffffffff${record.edition.slice(8)}`, recorded: '2025-12-31' }
    const both = { ...recorded, 'editions/ffffffff.json': formatRecord(older) }
    const read = await withSmallCorpus([], (folder) => readEditions(folder, () => undefined), both)
    expect(read.map(({ edition }) => edition)).toEqual([older.edition, record.edition])
  })
})
