import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parseGraph, type GraphFile } from '../../graph/schema.ts'

const Reading = v.object({
  nodes: v.number(),
  edges: v.number(),
  labels: v.array(v.string()),
  passages: v.number(),
  edition: v.string(),
  problems: v.array(v.string()),
})

const built = 'dist/graph.json'

function open(path: string): GraphFile {
  const parsed = parseGraph(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'))
  return parsed.file
}

/** What networkx and Python's own library find in a graph file. */
const readWithPython = (path: string) =>
  v.parse(
    Reading,
    JSON.parse(
      execFileSync(process.env['VERBATIM_PYTHON'] ?? 'python3', ['commands/foreign/read.py', path], {
        encoding: 'utf8',
      }),
    ),
  )

test('networkx reads the nodes and edges of the built graph, with their labels', () => {
  const file = open(built)
  const reading = readWithPython(built)
  expect(reading.nodes).toBe(file.nodes.length)
  expect(reading.edges).toBe(file.edges.length)
  expect(reading.labels.sort()).toEqual(file.nodes.map(({ attributes }) => attributes.label).sort())
})

test('Python finds every quote at its places in the text, and the same hashes of text and edition', () => {
  const file = open(built)
  const reading = readWithPython(built)
  expect(reading.problems).toEqual([])
  expect(reading.passages).toBe(file.attributes.claims.reduce((sum, { spans }) => sum + spans.length, 0))
  expect(reading.passages).toBeGreaterThan(0)
  expect(reading.edition).toBe(file.attributes.edition)
})

test('Python says so where one character of the text is another', () => {
  const file = open(built)
  const [claim] = file.attributes.claims
  const [document] = file.attributes.documents
  const start = claim?.spans[0]?.[0] ?? 0
  if (claim === undefined || document === undefined) throw new Error('the graph has no claim')
  const changed = document.text.slice(0, start) + '\u{fffd}' + document.text.slice(start + 1)
  const documents = [{ ...document, text: changed }, ...file.attributes.documents.slice(1)]
  const path = join(mkdtempSync(join(tmpdir(), 'foreign-')), 'graph.json')
  writeFileSync(path, JSON.stringify({ ...file, attributes: { ...file.attributes, documents } }))
  const { problems, edition } = readWithPython(path)
  expect(problems.some((line) => line.startsWith(`${document.id}: the text's hash`))).toBe(true)
  expect(problems.some((line) => line.startsWith(`${claim.id}: `))).toBe(true)
  expect(edition).not.toBe(file.attributes.edition)
})
