import { assert, asyncProperty, oneof, string, stringMatching, uint8Array, constantFrom, tuple, nat } from 'fast-check'
import { expect, test } from 'vitest'
import { parseGraph } from '../../graph/schema.ts'
import { openModel } from '../graph/openModel.ts'
import { hostileFiles } from '../testing/hostileFiles.ts'
import type { Given } from './read/openResult.ts'
import { openableFormats } from './formats.ts'
import { openFiles, type OpenedFile } from './read/openFiles.ts'
import { sampleFiles } from '../testing/sampleFiles.ts'

/** What a fault of these kinds must tell: a line, or a path inside the file. */
const placed = new Set(['broken', 'not-this-format', 'invalid', 'too-deep', 'declares-entities', 'too-many'])

const isPlain = (value: unknown): boolean => value === null || ['string', 'number'].includes(typeof value)

/** What is wrong with how opening ended; empty: nothing. */
function wrongWith(opened: OpenedFile): readonly string[] {
  if (opened.kind === 'tables') return opened.tables.length > 0 ? [] : ['no tables']
  if (opened.kind === 'fault') {
    const { fault, line, at } = opened.fault
    const isPlaced = line !== null || at !== null
    return [
      ...(placed.has(fault) && !isPlaced ? [`no place: ${JSON.stringify(opened.fault)}`] : []),
      ...(Object.values(opened.fault).every(isPlain) ? [] : ['a fault with more than words']),
    ]
  }
  const words = opened.notes.every((note) => Object.values(note).every(isPlain))
  const { nodes, edges } = opened.file
  const plain = [...nodes, ...edges].every(({ attributes }) =>
    Object.values(attributes.properties ?? {}).every(isPlain),
  )
  openModel(opened.file)
  return [...(words && plain ? [] : ['more than words']), ...(parseGraph(opened.file).ok ? [] : ['no graph file'])]
}

const before = JSON.stringify([
  Object.getOwnPropertyNames(Object.prototype),
  Object.getOwnPropertyNames(Array.prototype),
])
const prototypes = () =>
  JSON.stringify([Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)])

test('more than two hundred hostile files each end in a graph, a question or a fault with its place, within a second or so', async () => {
  expect(hostileFiles.length).toBeGreaterThan(200)
  const problems: string[] = []
  for (const { what, path, bytes } of hostileFiles) {
    // The time of this process and not of the clock, since the machine may be busy.
    const started = process.cpuUsage()
    const wrong = wrongWith(await openFiles([{ path, bytes }]))
    const { user, system } = process.cpuUsage(started)
    // Several times what is wanted: a machine may be slow.
    if (user + system > 6_000_000) problems.push(`${path}, ${what}: ${Math.round((user + system) / 1000)} ms of CPU`)
    problems.push(...wrong.map((one) => `${path}, ${what}: ${one}`))
  }
  expect(problems).toEqual([])
  expect(prototypes()).toBe(before)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
}, 120_000)

test('the files that are broken there are graphs when they are whole', async () => {
  const kinds = await Promise.all(
    Object.entries(sampleFiles).map(async ([path, text]) => [
      path,
      (await openFiles([{ path, bytes: new TextEncoder().encode(text) }])).kind,
    ]),
  )
  expect(kinds.flatMap(([path, kind]) => (kind === 'graph' ? [] : path))).toEqual([])
})

test('any bytes at all, under any name, end in something that can be said', async () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const changed = tuple(constantFrom(...Object.values(sampleFiles)), nat(), uint8Array({ maxLength: 4 })).map(
    ([text, place, bytes]) => {
      const whole = encode(text)
      whole.set(bytes, place % Math.max(1, whole.length - bytes.length))
      return whole
    },
  )
  const bytes = oneof(
    uint8Array({ maxLength: 400 }),
    changed,
    string({ unit: 'binary' }).map(encode),
    stringMatching(/^[[\]{}",:;<>/=&a-c\n\t0-9@.-]{0,200}$/u).map(encode),
  )
  const endings = openableFormats.flatMap(({ reads }) => reads.endings)
  const files = tuple(constantFrom('a', ...endings.map((ending) => `a${ending}`), 'b/a.ttl'), bytes).map(
    ([path, content]): Given => ({ path, bytes: content }),
  )
  await assert(
    asyncProperty(files, async (file) => {
      expect(wrongWith(await openFiles([file]))).toEqual([])
    }),
    { numRuns: 500 },
  )
}, 60_000)
