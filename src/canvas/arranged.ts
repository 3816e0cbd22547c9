/** The layouts besides the flowers: where nodes stand, and what that makes of their ranks and labels; and what draws them. */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../model/model.ts'
import { arrange } from '../places/arrange.ts'
import type { Arrangement } from '../places/arrangement.ts'
import type { Arranged } from '../view/arrangements.ts'
import { bends } from './bends.ts'
import { createGround } from './ground.ts'
import { inWords } from './groundWords.ts'
import { layoutOf, type Layout, type Standing } from './standing.ts'
import { travel } from './travel.ts'
import type { Means } from './means.ts'

type Ranked = Pick<Standing, 'rank' | 'priority' | 'outward'>
/** What a node is among the flowers, and in which direction it stands from what it stands beside. */
type Ranking = (model: Model, node: string, before: Standing, turn: number | null, focus: ReadonlySet<string>) => Ranked

/** As among the heads' parts: such labels are wanted at every zoom. */
const always = 2100

const rankings: Record<Exclude<Arranged, 'flowers'>, Ranking> = {
  places: ({ graph }, node, { rank, priority }, turn) => {
    if (rank === 'own' && graph.getNodeAttribute(node, 'at') !== null)
      return { rank: 'shared', priority: always, outward: null }
    // No label in the box for what has no place may cover another mark of it.
    const most = rank === 'shared' ? Math.min(priority, always - 200) : priority
    return { rank, priority: most, outward: turn }
  },
  // Titles name the compartments; names come with nearness.
  types: (_model, _node, { rank, priority }) => ({
    rank: 'own',
    priority: rank === 'own' ? priority : 400,
    outward: null,
  }),
  focus: ({ graph }, node, { rank, priority }, turn, focus) => {
    if (focus.has(node)) return { rank: 'head', priority: 5000 + priority, outward: null }
    // Below what labels avoid to cover: rings are too narrow for that.
    const isNear = graph.neighbors(node).some((other) => focus.has(other))
    if (isNear) return { rank: 'shared', priority: 400 + Math.min(40, graph.degree(node)), outward: turn }
    return rank === 'own' ? { rank, priority, outward: turn } : { rank: 'shared', priority: 300, outward: turn }
  },
}

function turnOf({ places, beside }: Arrangement, node: string): number | null {
  const [x, y] = places[node] ?? [0, 0]
  const [fromX, fromY] = places[beside.get(node) ?? node] ?? [0, 0]
  return x === fromX && y === fromY ? null : Math.atan2(y - fromY, x - fromX)
}

function lay(model: Model, name: Exclude<Arranged, 'flowers'>, focus: ReadonlySet<string>): Layout {
  const flowers = layoutOf(model, 'flowers')
  const arrangement = arrange(model, name, [...focus])
  if (arrangement === null) return flowers
  const place = (node: string): Place => arrangement.places[node] ?? [0, 0]
  const nodes = new Map<string, Standing>()
  for (const [node, before] of flowers.nodes) {
    const ranked = rankings[name](model, node, before, turnOf(arrangement, node), focus)
    nodes.set(node, { ...ranked, place: place(node), size: before.size })
  }
  return {
    nodes,
    bends: bends(model, place),
    // Names on a map are narrow, or one region's would lie on the next.
    ...(name === 'places' ? { labelWidth: 12 } : {}),
    faint: name !== 'focus',
    guides: (lang) => inWords(model, arrangement.guides, lang),
  }
}

/** The last layouts of a model, by what they are made of: back and forward make none anew. */
const laid = new WeakMap<Model, Map<string, Layout>>()
const most = 12

/** The layout of an arrangement; flowers where the graph lacks what it needs. `focus`: keys of nodes. */
export function arrangedLayout(model: Model, name: Exclude<Arranged, 'flowers'>, focus: ReadonlySet<string>): Layout {
  const key = name === 'focus' ? [name, ...focus].join(' ') : name
  const known = laid.get(model) ?? new Map<string, Layout>()
  laid.set(model, known)
  const layout = known.get(key) ?? lay(model, name, focus)
  known.delete(key)
  known.set(key, layout)
  for (const [oldest] of known) if (known.size > most) known.delete(oldest)
  return layout
}

/** What a canvas needs for scenes besides the flowers. */
export const means: Means = { createGround, travel }
