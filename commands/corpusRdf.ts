/** A corpus as RDF for triple stores. */
import { buildGraph } from '../graph/build/compile.ts'
import type { ExportContext } from '../src/formats/write/exportContext.ts'
import { wholeOf } from '../src/formats/write/exportedPart.ts'
import { storeQuads, storeTurtle } from '../src/formats/rdf/tripleStore.ts'
import { openModel } from '../src/graph/openModel.ts'

/** The beginning of all IRIs of a corpus without a public address. `.invalid` is reserved, so it leads nowhere. */
export const nowhere = 'https://verbatim.invalid/'

export interface CorpusRdf {
  readonly edition: string
  /** The beginning of all IRIs, and the IRI of the graph that the quads stand in. */
  readonly address: string
  readonly turtle: string
  readonly quads: string
}

/** Builds a corpus folder and writes it as RDF; null if the corpus has problems. */
export function corpusRdf(folder: string): CorpusRdf | null {
  const { file } = buildGraph(folder)
  if (file === null) return null
  const model = openModel(file)
  const address = model.attributes.about.address ?? nowhere
  const looks = { nodes: new Map(), edges: new Map() }
  const context: ExportContext = { model, part: wholeOf(model), looks, lang: 'en', address, link: address }
  return {
    edition: model.attributes.edition,
    address,
    turtle: [...storeTurtle(context)].join(''),
    quads: [...storeQuads(context)].join(''),
  }
}
