/** From what is being looked at to what is to be drawn. */
import { nameOf, wordOf } from '../model/name.ts'
import type { Model } from '../model/model.ts'
import { appearance } from '../view/appearance.ts'
import { selection, type Marks } from '../view/selection.ts'
import type { Colouring, Theme, ViewState } from '../view/state.ts'
import type { Visible } from '../view/visible.ts'
import { breakLabel } from './breakLabel.ts'
import type { Emphasis, Line, Mark, Scene } from './scene.ts'
import { layoutOf, type Layout, type Standing } from './standing.ts'

/** Shapes that fill less of their square than a circle are drawn larger, so that all marks weigh the same. */
const slender: Readonly<Record<string, number>> = { diamond: 1.25, star: 1.35, triangle: 1.15, vee: 1.2, hexagon: 1.05 }
/** The colourings that say something of lines. */
const tinting: ReadonlySet<Colouring> = new Set<Colouring>(['body', 'grounding'])

const sizeOf = ({ size }: Standing, shape: string): number => Math.round(2 * size * (slender[shape] ?? 1)) / 2

/** Places, names, looks and emphasis of all nodes and edges; `visible` greys and moves nothing, `along` is what paths run over. Pure. */
export function makeScene(
  model: Model,
  state: ViewState,
  visible: Visible,
  { lang, theme, along }: { readonly lang: string; readonly theme: Theme; readonly along?: Marks | null | undefined },
  layout: Layout = layoutOf(model, state.arrange),
): Scene {
  const { graph } = model
  const { shapeOf, colourOf, lineColourOf } = appearance(model, state.colour, theme)
  const { nodes, edges, nearNodes, nearEdges } = selection(model, state, along)
  const rest: Emphasis = nodes.size + edges.size > 0 ? 'dim' : 'plain'

  const marks = graph.mapNodes((key): Mark => {
    const standing = layout.nodes.get(key)
    if (standing === undefined) throw new Error(`${key} stands nowhere`)
    const { place, rank, priority, outward } = standing
    const shape = shapeOf(key)
    const name = nameOf(model, key, lang)
    return {
      key,
      x: place[0],
      y: place[1],
      shape,
      colour: colourOf(key),
      size: sizeOf(standing, shape),
      // Breaking is slow, and most labels are never drawn.
      get label() {
        return breakLabel(name.text, name.lang, rank === 'own' ? undefined : layout.labelWidth)
      },
      rank,
      priority,
      outward,
      emphasis: nodes.has(key) ? 'focus' : nearNodes.has(key) && visible.nodes.has(key) ? 'near' : rest,
      shown: visible.nodes.has(key),
    }
  })
  const lines = graph.mapEdges((key, { relation, grounding }, source, target): Line => {
    const known = model.relations.get(relation)
    return {
      key,
      source,
      target,
      grounding,
      label: known === undefined ? relation : wordOf(known.name, lang),
      colour: lineColourOf(key),
      bend: layout.bends.get(key) ?? 0,
      emphasis: edges.has(key) ? 'focus' : nearEdges.has(key) && visible.edges.has(key) ? 'near' : rest,
      shown: visible.edges.has(key),
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
    tinted: tinting.has(state.colour),
    faint: layout.faint,
    hide: state.hide,
  }
}
