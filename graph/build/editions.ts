/** The recorded editions of a graph, and how the present one differs from each. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { EditionChanges, Gone } from '../derived.ts'
import type { GraphFile } from '../schema.ts'
import { canonicalJson } from '../text/canonicalJson.ts'
import type { Report } from './problem.ts'
import { namesIn } from './yamlReader.ts'

const hashes = v.record(v.string(), v.string())

/** An edition as it is recorded: keys and hashes, and what filters need to judge nodes and claims. */
const EditionRecord = v.object({
  edition: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'an edition is 64 hexadecimal digits')),
  /** The day on which it was recorded, `2026-01-31`. */
  recorded: v.pipe(v.string(), v.isoDate()),
  nodes: v.record(v.string(), v.object({ label: v.string(), kind: v.string() })),
  edges: hashes,
  claims: v.record(v.string(), v.object({ body: v.string(), hash: v.string() })),
  figures: hashes,
})
export type EditionRecord = Readonly<v.InferOutput<typeof EditionRecord>>

/** The folder of the records, inside the corpus folder. */
export const editionsFolder = 'editions'

/** The name of an edition's file. */
export const recordName = (edition: string): string => `${edition.slice(0, 8)}.json`

/** Twelve digits are enough to tell two wordings of one key apart. */
const hash = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 12)

/**
 * What is recorded of a graph; `recorded` is the day, `2026-01-31`. The hashes cover what the documents say. Renderings,
 * notes and context are left out, because links do not depend on them and editors may polish them.
 */
export function recordOf({ attributes, nodes, edges }: GraphFile, recorded: string): EditionRecord {
  return {
    edition: attributes.edition,
    recorded,
    nodes: Object.fromEntries(nodes.map(({ key, attributes: { label, kind } }) => [key, { label, kind }])),
    edges: Object.fromEntries(
      edges.map(({ key, attributes: { claims, premises } }) => [key, hash({ claims, premises })]),
    ),
    claims: Object.fromEntries(attributes.claims.map(({ id, body, quote }) => [id, { body, hash: hash({ quote }) }])),
    figures: Object.fromEntries(
      attributes.figures.map(({ id, printed, value, unit, period }) => [id, hash({ printed, value, unit, period })]),
    ),
  }
}

/** The bytes of a record, as text. */
export const formatRecord = (record: EditionRecord): string => `${JSON.stringify(record, null, 2)}\n`

function parseRecord(text: string): EditionRecord | string {
  try {
    const parsed = v.safeParse(EditionRecord, JSON.parse(text))
    return parsed.success ? parsed.output : parsed.issues[0].message
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The recorded editions of a corpus folder, the oldest first. A file that is no record is reported and left out. */
export function readEditions(folder: string, report: Report): readonly EditionRecord[] {
  const place = join(folder, editionsFolder)
  const records = namesIn(place, '.json').flatMap((name) => {
    const file = join(place, name)
    const record = parseRecord(readFileSync(file, 'utf8'))
    const right = 'editions are written by `npm run edition` alone: take the file back from the history'
    if (typeof record === 'string') report({ file, line: 1 }, `this is no record of an edition (${record})`, right)
    else if (recordName(record.edition) !== name)
      report({ file, line: 1 }, 'the file is called after another edition', right)
    else return [record]
    return []
  })
  return records.toSorted((a, b) => (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : 0))
}

/** A sentence if a corpus folder records editions and this one is not among them, else null. */
export function unrecorded(folder: string, edition: string): string | null {
  const names = namesIn(join(folder, editionsFolder), '.json')
  if (names.length === 0 || names.includes(recordName(edition))) return null
  return `edition ${edition.slice(0, 8)} is not recorded: before it is published, run \`npm run edition\``
}

/** Maps an earlier key of a node or an edge to its present one. The key of an edge changes with those of its ends, too. */
function present(file: GraphFile): (key: string) => string {
  const moved = new Map(file.nodes.flatMap(({ key, attributes }) => attributes.was.map((was) => [was, key] as const)))
  const succeeded = new Map(file.edges.flatMap(({ key, attributes }) => attributes.was?.map((was) => [was, key]) ?? []))
  return (key) =>
    succeeded.get(key) ??
    key
      .split('--')
      .map((part, place) => (place === 1 ? part : (moved.get(part) ?? part)))
      .join('--')
}

/** How a graph differs from an earlier edition of it. */
export function changesSince(before: EditionRecord, file: GraphFile): EditionChanges {
  const now = recordOf(file, before.recorded)
  const today = present(file)
  const earlierKeys = new Set<string>()
  const gone: Gone[] = []
  const changed: string[] = []
  const renamed: { key: string; label: string }[] = []
  for (const [key, { label, kind }] of Object.entries(before.nodes)) {
    const at = today(key)
    const after = now.nodes[at]
    if (after === undefined) gone.push({ key, what: 'node', label, kind })
    else if (after.label !== label) renamed.push({ key: at, label })
    earlierKeys.add(at)
  }
  const compare = (what: 'edge' | 'figure', then: Record<string, string>, after: Record<string, string>): void => {
    for (const [key, was] of Object.entries(then)) {
      const at = what === 'edge' ? today(key) : key
      if (after[at] === undefined) gone.push({ key, what })
      // A renamed node also changes the premises' keys, and so the hash of its edges: not counted as a change.
      else if (after[at] !== was && at === key) changed.push(at)
      earlierKeys.add(at)
    }
  }
  compare('edge', before.edges, now.edges)
  for (const [key, { body, hash: was }] of Object.entries(before.claims)) {
    const after = now.claims[key]
    if (after === undefined) gone.push({ key, what: 'claim', body })
    else if (after.hash !== was) changed.push(key)
    earlierKeys.add(key)
  }
  compare('figure', before.figures, now.figures)
  const all = [now.nodes, now.edges, now.claims, now.figures].flatMap((keys) => Object.keys(keys))
  const { edition, recorded } = before
  return { edition, recorded, gone, renamed, changed, added: all.filter((key) => !earlierKeys.has(key)) }
}
