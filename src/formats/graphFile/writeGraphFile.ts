/** The graph in its own format: the same file as was opened, or the visible part as a valid file with an edition of its own. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { GraphFile } from '../../../graph/schema.ts'
import { editionText } from '../../../graph/text/canonicalJson.ts'
import { selfContained } from '../write/selfContained.ts'
import type { ExportContext } from '../write/exportContext.ts'

/** Where a part comes from. Programs that do not know this note ignore it. */
export interface PartNote {
  /** The edition of the whole. */
  readonly of: string
  /** The link of the view that was exported. */
  readonly link: string
  /** How many nodes and edges the view showed. */
  readonly nodes: number
  readonly edges: number
  /** Edges that the view did not show, but that shown edges follow from. */
  readonly premises: readonly string[]
}

function* listed(values: readonly unknown[]): Generator<string> {
  for (const [at, value] of values.entries()) yield `${at === 0 ? '' : ','}\n${JSON.stringify(value)}`
}

function fileOf({ model, part, link }: ExportContext): GraphFile {
  const { file, premises } = selfContained(model, part)
  if (part.whole) return file
  const note: PartNote = {
    of: model.attributes.edition,
    link,
    nodes: part.nodes.length,
    edges: part.edges.length,
    premises,
  }
  return { ...file, attributes: { ...file.attributes, ...{ part: note } } }
}

/** The part as a graph file, piece by piece: one for each node and edge. */
export function* graphJson(context: ExportContext): Generator<string> {
  const file = fileOf(context)
  const edition = bytesToHex(sha256(utf8ToBytes(editionText(file))))
  yield `{"options":${JSON.stringify(file.options)},\n"attributes":${JSON.stringify({ ...file.attributes, edition })},\n"nodes":[`
  yield* listed(file.nodes)
  yield '],\n"edges":['
  yield* listed(file.edges)
  yield ']}\n'
}
