/** Reads what was given, in a worker or, where there is none, on the page. */
import { byLinks } from '../places/byLinks.ts'
import { hashOf } from '../sources/hashOf.ts'
import { openFiles } from '../sources/openFiles.ts'
import type { Opened } from '../sources/opening.ts'
import type { Report, Task } from './task.ts'

/** A graph of more nodes is listed and searched, not drawn whole: it needs no places. */
const mostPlaced = 2000

/** Nodes that stand nowhere are placed by their links, once and for all readers of this copy. */
function withPlaces(opened: Opened): Opened {
  if (opened.kind !== 'graph') return opened
  const { file } = opened
  const { derived } = file.attributes
  const speaks = file.attributes.bodies.some(({ node }) => node !== null)
  if (speaks || Object.keys(derived.places).length > 0 || file.nodes.length > mostPlaced) return opened
  const force = byLinks(
    file.nodes.map(({ key }) => key),
    file.edges,
  )
  const placed = {
    ...derived,
    places: {
      force: Object.fromEntries(Object.entries(force).map(([key, [x, y]]) => [key, [x, y] as [number, number]])),
    },
  }
  return { ...opened, file: { ...file, attributes: { ...file.attributes, derived: placed } } }
}

/** Never throws: what cannot be read is a fault among what is opened. */
export async function readTask({ files, mappings }: Task, onreport: (report: Report) => void): Promise<void> {
  const hash = hashOf(files)
  const onprogress = (share: number): void => onreport({ kind: 'progress', share })
  const opened = withPlaces(await openFiles(files, { onprogress, ...(mappings ? { mappings } : {}) }))
  onreport({ kind: 'done', opened, sha256: hash })
}
