/** Reads what was given, in a worker or, where there is none, on the page. */
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
import type { Report, Task } from './task.ts'

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

/** Never throws: what cannot be read is a fault among what is opened. */
export async function readTask({ files, mappings, placed }: Task, onreport: (report: Report) => void): Promise<void> {
  const hash = hashOf(files)
  const tell = (share: number): void => onreport({ kind: 'progress', share })
  const onprogress = (share: number): void => tell(reading * share)
  const read = await openFiles(files, { onprogress, ...(mappings ? { mappings } : {}) })
  const opened = withPlaces(read, placed, (share) => tell(reading + (1 - reading) * share))
  if (opened.kind !== 'graph' || !isLong(opened.file)) {
    onreport({ kind: 'done', opened, sha256: hash })
    return
  }
  for (const part of partsOf(opened.file)) onreport({ kind: 'part', part })
  const worth = placed ? null : placedOf(opened.file)
  const done = { kind: 'done', opened: { ...opened, file: shellOf(opened.file) }, sha256: hash } as const
  onreport(worth ? { ...done, placed: worth } : done)
}
