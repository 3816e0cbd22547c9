/** A corpus as a triple store loads it, from its folder. */
import { buildGraph } from '../graph/build/compile.ts'
import type { Leaving } from '../src/exports/leaving.ts'
import { wholeOf } from '../src/exports/part.ts'
import { storeQuads, storeTurtle } from '../src/exports/tripleStore.ts'
import { openModel } from '../src/model/model.ts'

/** Where the names of a corpus begin that is published nowhere: an address that leads nowhere, by agreement. */
export const nowhere = 'https://verbatim.invalid/'

export interface CorpusRdf {
  readonly edition: string
  /** The beginning of every name, and the graph of the quads. */
  readonly address: string
  readonly turtle: string
  readonly quads: string
}

/** null: the corpus has problems. */
export function corpusRdf(folder: string): CorpusRdf | null {
  const { file } = buildGraph(folder)
  if (file === null) return null
  const model = openModel(file)
  const address = model.attributes.about.address ?? nowhere
  const looks = { nodes: new Map(), edges: new Map() }
  const leaving: Leaving = { model, part: wholeOf(model), looks, lang: 'en', address, link: address }
  return {
    edition: model.attributes.edition,
    address,
    turtle: [...storeTurtle(leaving)].join(''),
    quads: [...storeQuads(leaving)].join(''),
  }
}
