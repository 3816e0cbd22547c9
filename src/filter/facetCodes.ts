/** The values of a graph's nodes and edges under each facet, as small numbers. */
import { chosenCodes, codeRows, type Coded } from '../graph/codes.ts'
import { isSilent } from '../graph/grounding.ts'
import type { Model } from '../graph/model.ts'
import { eachBelow, type Sliced } from '../graph/slices.ts'
import type { Chosen } from './chosen.ts'
import { edgeFacets, nodeFacets, type FacetId } from './facets/facets.ts'

export interface FacetCodes {
  /** By facet that judges nodes or edges. '' is the value of a node that has none. */
  readonly coded: ReadonlyMap<FacetId, Coded>
  /** By number of an edge: `silent` where it quotes nothing and follows from nothing, `drawnByUs` where we drew such a one. */
  readonly silence: Uint8Array
}

export const [silent, drawnByUs] = [1, 2]

function* code({ nodes, edges }: Model): Sliced<FacetCodes> {
  const ofNodes = yield* codeRows(
    nodes.rows,
    nodeFacets.map(({ valueIn }) => valueIn),
  )
  const ofEdges = yield* codeRows(
    edges.rows,
    edgeFacets.map(({ valueIn }) => valueIn),
  )
  const silence = new Uint8Array(edges.rows.length)
  yield* eachBelow(silence.length, (at) => {
    const attributes = edges.rows[at]?.attributes
    if (attributes && isSilent(attributes)) silence[at] = attributes.grounding === 'editorial' ? drawnByUs : silent
  })
  const all = [...ofNodes, ...ofEdges]
  const coded = [...nodeFacets, ...edgeFacets].flatMap(({ id }, at) => {
    const one = all[at]
    return one ? [[id, one] as const] : []
  })
  return { coded: new Map(coded), silence }
}

const known = new WeakMap<Model, FacetCodes>()

/** Made once for a model. */
export function* facetCodesInSteps(model: Model): Sliced<FacetCodes> {
  const codes = known.get(model) ?? (yield* code(model))
  known.set(model, codes)
  return codes
}

/** Whether one facet lets a row pass: by code of its value. */
interface Test {
  readonly of: Uint32Array
  readonly passes: Uint8Array
}

/** By number, 1 for each row that every one of these facets lets pass; null where none of them leaves anything out. */
export function* passing(
  facets: readonly { readonly id: FacetId }[],
  { coded }: FacetCodes,
  chosen: Chosen,
): Sliced<Uint8Array | null> {
  const tests = facets.flatMap(({ id }): readonly Test[] => {
    const [codes, values] = [coded.get(id), chosen.get(id)]
    return codes && values ? [{ of: codes.of, passes: chosenCodes(codes, values) }] : []
  })
  const [first, ...others] = tests
  if (first === undefined) return null
  const pass = new Uint8Array(first.of.length)
  const judge = ({ of, passes }: Test, at: number): number => passes[of[at] ?? 0] ?? 0
  yield* eachBelow(pass.length, (at) => {
    let is = judge(first, at)
    for (const test of others) is &= judge(test, at)
    pass[at] = is
  })
  return pass
}
