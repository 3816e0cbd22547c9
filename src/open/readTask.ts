/** Reads files, and computes places for a graph without any. */
import type { GraphFile, Place } from '../../graph/schema.ts'
import { mostWhole } from '../graph/large.ts'
import { byClusters } from '../layout/byClusters.ts'
import { byLinks } from '../layout/byLinks.ts'
import { byRegion } from '../layout/byNearness.ts'
import { hashOf } from '../formats/read/hashOf.ts'
import { openFiles, type OpenedFile } from '../formats/read/openFiles.ts'
import { isLong, partsOf, shellOf } from './fileParts.ts'
import { derivedFrom, placedOf, type PlacedNodes } from './placedNodes.ts'
import type { Contents } from './recentFiles.ts'
import type { Report } from './task.ts'

/** The share of reading in the progress; computing places is the rest. */
const reading = 0.6

type Derived = GraphFile['attributes']['derived']

const stored = (places: Readonly<Record<string, Place>>): Record<string, [number, number]> =>
  Object.fromEntries(Object.entries(places).map(([key, [x, y]]) => [key, [x, y]]))

/** Nodes without places are placed by their links, and very many nodes in clusters. This is done once for a copy of the file. */
function derivedOf({ attributes, nodes, edges }: GraphFile, onprogress: (share: number) => void): Derived {
  const { derived, bodies } = attributes
  const isLarge = nodes.length > mostWhole
  const [first] = Object.values(derived.places)
  if (first !== undefined)
    return isLarge && !derived.clusters ? { ...derived, clusters: [...byRegion(first)] } : derived
  const keys = nodes.map(({ key }) => key)
  if (isLarge) {
    const { places, clusters } = byClusters(keys, edges, onprogress)
    return { ...derived, places: { force: stored(places) }, clusters: [...clusters] }
  }
  const speaks = bodies.some(({ node }) => node !== null)
  return speaks ? derived : { ...derived, places: { force: stored(byLinks(keys, edges)) } }
}

function withPlaces(
  opened: OpenedFile,
  placed: PlacedNodes | undefined,
  onprogress: (share: number) => void,
): OpenedFile {
  if (opened.kind !== 'graph') return opened
  const { file } = opened
  const derived = (placed && derivedFrom(placed, file)) ?? derivedOf(file, onprogress)
  return { ...opened, file: { ...file, attributes: { ...file.attributes, derived } } }
}

/** What is needed to persist the files of a graph. */
interface Read {
  readonly sha256: string
  readonly placed: PlacedNodes | null
}

/** Never throws: a file that cannot be read is reported as a fault. Null if there is no graph. */
export async function readTask(contents: Contents, onreport: (report: Report) => void): Promise<Read | null> {
  const { files, mappings, placed } = contents
  const sha256 = hashOf(files)
  const report = (share: number): void => onreport({ kind: 'progress', share })
  const onprogress = (share: number): void => report(reading * share)
  const read = await openFiles(files, { onprogress, ...(mappings ? { mappings } : {}) })
  const opened = withPlaces(read, placed, (share) => report(reading + (1 - reading) * share))
  if (opened.kind !== 'graph' || !isLong(opened.file)) {
    onreport({ kind: 'done', opened, sha256 })
    return opened.kind === 'graph' ? { sha256, placed: null } : null
  }
  for (const part of partsOf(opened.file)) onreport({ kind: 'part', part })
  onreport({ kind: 'done', opened: { ...opened, file: shellOf(opened.file) }, sha256 })
  return { sha256, placed: placedOf(opened.file) }
}
