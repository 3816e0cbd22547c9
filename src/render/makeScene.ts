/** Makes the scene of a view: everything that is to be drawn. */
import { mapNameOf } from '../graph/name.ts'
import { lineWords } from '../graph/printedVerbs.ts'
import type { Model } from '../graph/model.ts'
import { appearance } from '../appearance/appearance.ts'
import { arrowTips } from '../appearance/arrowTip.ts'
import { colouringOf } from '../appearance/colourings.ts'
import { focusMarks, type MarkKeys } from '../link/focusMarks.ts'
import type { Theme, ViewState } from '../link/viewState.ts'
import { edgeFacets } from '../filter/facets/facets.ts'
import type { Visible } from '../filter/visible.ts'
import { withheld } from '../filter/withheld.ts'
import { breakLabel } from './breakLabel.ts'
import type { Grounding } from '../../graph/schema.ts'
import type { Emphasis, Line, LineEmphasis, Mark, Scene } from './scene.ts'
import { sidesOf } from './sides.ts'
import { layoutOf, type Layout, type LayoutNode } from './layoutNodes.ts'

/** Shapes that fill less of their square than a circle are drawn larger, so that all marks weigh the same. */
const slender: Readonly<Record<string, number>> = { diamond: 1.25, star: 1.35, triangle: 1.15, vee: 1.2, hexagon: 1.05 }

const withdrawn = { withheld: true } as const

/** Edges that a filter of edges leaves are picked out if they are at most this part of all. */
const few = 1 / 3

/** Whether a filter of edges leaves so few that they are to stand out. */
const picksEdges = ({ edges }: Model, state: ViewState, visible: Visible): boolean =>
  edgeFacets.some(({ id }) => state[id] !== null) && visible.edges.size <= few * edges.rows.length

const sizeOf = ({ size }: LayoutNode, shape: string): number => Math.round(2 * size * (slender[shape] ?? 1)) / 2

/** Places, names, looks and emphasis of all nodes and edges; `visible` only decides what is grey; `along` is what paths run over. Pure. */
export function makeScene(
  model: Model,
  state: ViewState,
  visible: Visible,
  {
    lang,
    theme,
    along,
  }: { readonly lang: string; readonly theme: Theme; readonly along?: MarkKeys | null | undefined },
  layout: Layout = layoutOf(model, state.arrange),
): Scene {
  const { graph } = model
  const { shapeOf, colourOf, lineColourOf } = appearance(model, state.colour, theme)
  const { nodes, edges, nearNodes, nearEdges } = focusMarks(model, state, along)
  const sides = sidesOf(model, state, visible)
  const rest: Emphasis = nodes.size + edges.size > 0 ? 'dim' : 'plain'

  const ofRest: LineEmphasis = rest === 'plain' && picksEdges(model, state, visible) ? 'picked' : rest
  /** The ends of shown edges beside the focus; null: nothing but nodes lies beside it. */
  const reached =
    nearEdges.size === 0
      ? null
      : new Set([...nearEdges].flatMap((edge) => (visible.edges.has(edge) ? graph.extremities(edge) : [])))
  const isNear = (node: string): boolean =>
    nearNodes.has(node) && visible.nodes.has(node) && (reached?.has(node) ?? true)

  const out = withheld(model, state)
  const isOut = (all: 'nodes' | 'edges', key: string): boolean => out?.[all][model[all].numbers.get(key) ?? -1] === 1

  const tips = arrowTips(model)
  const tipOf = (grounding: Grounding, status: string | null | undefined): Line['tip'] => {
    const tip = grounding === 'stated' ? tips(status) : 'filled'
    return tip === 'filled' ? undefined : tip
  }
  const lineEmphasis = (edge: string): LineEmphasis => {
    if (edges.has(edge)) return 'focus'
    if (!visible.edges.has(edge)) return rest
    return nearEdges.has(edge) ? 'near' : ofRest
  }
  const marks = graph.mapNodes((key): Mark => {
    const layoutNode = layout.nodes.get(key)
    if (layoutNode === undefined) throw new Error(`${key} has no place`)
    const { place, rank, priority, outward } = layoutNode
    const shape = shapeOf(key)
    const name = mapNameOf(model, key, lang)
    return {
      key,
      x: place[0],
      y: place[1],
      shape,
      colour: colourOf(key),
      size: sizeOf(layoutNode, shape),
      // Breaking is slow, and most labels are never drawn.
      get label() {
        return breakLabel(name.text, name.lang, rank === 'own' ? undefined : (layout.labelWidth ?? undefined))
      },
      wrap: (width) => breakLabel(name.text, name.lang, width),
      rank,
      priority,
      outward,
      emphasis: nodes.has(key) ? 'focus' : isNear(key) ? 'near' : rest,
      side: sides?.nodes.get(key),
      shown: visible.nodes.has(key),
      ...(isOut('nodes', key) ? withdrawn : {}),
    }
  })
  const lines = graph.mapEdges((key, { grounding, status }, source, target): Line => {
    return {
      key,
      source,
      target,
      grounding,
      label: lineWords(model, key, lang),
      tip: tipOf(grounding, status),
      colour: lineColourOf(key),
      bend: layout.bends.get(key) ?? 0,
      emphasis: lineEmphasis(key),
      side: sides?.edges.get(key),
      shown: visible.edges.has(key),
      ...(isOut('edges', key) ? withdrawn : {}),
    }
  })
  const guides = layout.guides(lang)
  return {
    marks,
    lines,
    guides,
    camera: state.at,
    theme,
    lang,
    tinted: colouringOf(state.colour).tintsLines,
    faint: layout.faint,
    hide: state.hide,
  }
}
