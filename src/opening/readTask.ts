/** Reads what was given, and finds places for what stands nowhere. */
import type { GraphFile, Place } from '../../graph/schema.ts'
import { mostWhole } from '../model/large.ts'
import { byClusters } from '../places/byClusters.ts'
import { byLinks } from '../places/byLinks.ts'
import { byRegion } from '../places/byRegion.ts'
import { hashOf } from '../sources/hashOf.ts'
import { openFiles } from '../sources/openFiles.ts'
import type { Opened } from '../sources/opening.ts'
import { isLong, partsOf, shellOf } from './parts.ts'
import { derivedFrom, placedOf, type Placed } from './placed.ts'
import type { Contents } from './recent.ts'
import type { Report } from './task.ts'

/** How much of the way to a graph that must be placed is reading. */
const reading = 0.6

type Derived = GraphFile['attributes']['derived']

const stored = (places: Readonly<Record<string, Place>>): Record<string, [number, number]> =>
  Object.fromEntries(Object.entries(places).map(([key, [x, y]]) => [key, [x, y]]))

/** Nodes that stand nowhere are placed by their links, once and for all readers of this copy; very many, in clusters. */
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

function withPlaces(opened: Opened, placed: Placed | undefined, onprogress: (share: number) => void): Opened {
  if (opened.kind !== 'graph') return opened
  const { file } = opened
  const derived = (placed && derivedFrom(placed, file)) ?? derivedOf(file, onprogress)
  return { ...opened, file: { ...file, attributes: { ...file.attributes, derived } } }
}

/** What a graph that was read can be kept with. */
interface Read {
  readonly sha256: string
  readonly placed: Placed | null
}

/** Never throws: what cannot be read is a fault among what is opened. Null where that is no graph. */
export async function readTask(contents: Contents, onreport: (report: Report) => void): Promise<Read | null> {
  const { files, mappings, placed } = contents
  const sha256 = hashOf(files)
  const tell = (share: number): void => onreport({ kind: 'progress', share })
  const onprogress = (share: number): void => tell(reading * share)
  const read = await openFiles(files, { onprogress, ...(mappings ? { mappings } : {}) })
  const opened = withPlaces(read, placed, (share) => tell(reading + (1 - reading) * share))
  if (opened.kind !== 'graph' || !isLong(opened.file)) {
    onreport({ kind: 'done', opened, sha256 })
    return opened.kind === 'graph' ? { sha256, placed: null } : null
  }
  for (const part of partsOf(opened.file)) onreport({ kind: 'part', part })
  onreport({ kind: 'done', opened: { ...opened, file: shellOf(opened.file) }, sha256 })
  return { sha256, placed: placedOf(opened.file) }
}
