/** The layouts besides the usual one, and what draws them: fetched when such an arrangement is first chosen. */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import type { Arrangement, ArrangementLayout } from '../layout/arrangement.ts'
import type { ArrangementDefinition } from '../appearance/arrangementDefinition.ts'
import { usualArrangement } from '../appearance/arrangements.ts'
import { bends } from './bends.ts'
import { createBackground } from './background.ts'
import { inWords } from './backgroundTitles.ts'
import { layoutOf, type Layout, type LayoutNode } from './layoutNodes.ts'
import { travel } from './travel.ts'
import type { LazyModules } from './lazyModules.ts'

function turnOf({ places, beside }: Arrangement, node: string): number | null {
  const [x, y] = places[node] ?? [0, 0]
  const [fromX, fromY] = places[beside.get(node) ?? node] ?? [0, 0]
  return x === fromX && y === fromY ? null : Math.atan2(y - fromY, x - fromX)
}

function lay(model: Model, arrangement: ArrangementLayout, focus: ReadonlySet<string>): Layout {
  const usual = layoutOf(model, usualArrangement.id)
  const arranged = arrangement.arrange(model, [...focus])
  if (arranged === null) return usual
  const place = (node: string): Place => arranged.places[node] ?? [0, 0]
  const nodes = new Map<string, LayoutNode>()
  for (const [node, before] of usual.nodes) {
    const ranked = arrangement.rank(model, node, before, turnOf(arranged, node), focus)
    nodes.set(node, { ...ranked, place: place(node), size: before.size })
  }
  return {
    nodes,
    bends: bends(model, place),
    labelWidth: arrangement.labelWidth,
    faint: arrangement.isFaint,
    guides: (lang) => inWords(model, arranged.guides, lang),
  }
}

/** The latest layouts of a model, by what they are made of, so that going back and forward makes none anew. */
const laid = new WeakMap<Model, Map<string, Layout>>()
const most = 12

/** The layout of an arrangement; the usual one where the graph lacks what it needs. `focus`: keys of nodes. */
export function arrangedLayout(
  model: Model,
  { id, needsSelection }: ArrangementDefinition,
  arrangement: ArrangementLayout,
  focus: ReadonlySet<string>,
): Layout {
  const key = needsSelection ? [id, ...focus].join(' ') : id
  const known = laid.get(model) ?? new Map<string, Layout>()
  laid.set(model, known)
  const layout = known.get(key) ?? lay(model, arrangement, focus)
  known.delete(key)
  known.set(key, layout)
  for (const [oldest] of known) if (known.size > most) known.delete(oldest)
  return layout
}

/** What a canvas needs for such scenes. */
export const lazyModules: LazyModules = { createBackground, travel }
