/** What filters ask of each node and edge, as small numbers: to read it from the rows of a large graph anew takes long. */
import { isSilent } from './grounding.ts'
import type { Model } from './model.ts'
import { atOnce, eachBelow, type Steps } from './steps.ts'

/** The values of one attribute, in the order in which they came up, and by number of a node or an edge the place of its own. */
export interface Coded {
  readonly values: readonly string[]
  readonly of: Uint32Array
}

/** '' is the type of a node that has none. */
export interface Codes {
  readonly kinds: Coded
  readonly types: Coded
  readonly relations: Coded
  readonly grounding: Coded
  /** Of each edge 1 where it quotes nothing and follows from nothing. */
  readonly silent: Uint8Array
}

class Coder {
  readonly values: string[] = []
  readonly #codes = new Map<string, number>()
  readonly of: Uint32Array

  constructor(count: number) {
    this.of = new Uint32Array(count)
  }

  set(at: number, value: string): void {
    let code = this.#codes.get(value)
    if (code === undefined) {
      this.#codes.set(value, (code = this.values.length))
      this.values.push(value)
    }
    this.of[at] = code
  }
}

function* code({ nodes, edges }: Model): Steps<Codes> {
  const [kinds, types] = [new Coder(nodes.rows.length), new Coder(nodes.rows.length)]
  yield* eachBelow(nodes.rows.length, (at) => {
    const row = nodes.rows[at]
    if (row === undefined) return
    kinds.set(at, row.attributes.kind)
    types.set(at, row.attributes.initiative ?? '')
  })
  const [relations, grounding] = [new Coder(edges.rows.length), new Coder(edges.rows.length)]
  const silent = new Uint8Array(edges.rows.length)
  yield* eachBelow(edges.rows.length, (at) => {
    const row = edges.rows[at]
    if (row === undefined) return
    relations.set(at, row.attributes.relation)
    grounding.set(at, row.attributes.grounding)
    silent[at] = isSilent(row.attributes) ? 1 : 0
  })
  return { kinds, types, relations, grounding, silent }
}

const coded = new WeakMap<Model, Codes>()

/** Made once for a model. */
export function* codesInSteps(model: Model): Steps<Codes> {
  const codes = coded.get(model) ?? (yield* code(model))
  coded.set(model, codes)
  return codes
}

export const codesOf = (model: Model): Codes => atOnce(codesInSteps(model))

/** Of each value 1 where a choice holds it; null chooses all. */
export const chosenCodes = ({ values }: Coded, chosen: ReadonlySet<string> | null): Uint8Array =>
  Uint8Array.from(values, (value) => (chosen === null || chosen.has(value) ? 1 : 0))
