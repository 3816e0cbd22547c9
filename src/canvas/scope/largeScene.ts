/** From what of a large graph is drawn to a scene. */
import { nameOf, wordOf } from '../../model/name.ts'
import { edgeOf, type Model } from '../../model/model.ts'
import { appearance, type Appearance } from '../../view/appearance.ts'
import { selection, type Marks } from '../../view/selection.ts'
import type { Theme, ViewState } from '../../view/state.ts'
import type { Visible } from '../../view/visible.ts'
import { largeWords } from '../../words/large.ts'
import type { Language } from '../../words/words.ts'
import { breakLabel } from '../breakLabel.ts'
import type { Emphasis, Guide, Line, Mark, Scene } from '../scene.ts'
import { grounds } from '../stylesheet.ts'
import { apart, type Disc } from './apart.ts'
import { mixed } from './mixed.ts'
import { scopeOf, type Bundle, type Item, type Scope } from './scope.ts'
import { shownOf } from './shown.ts'
import type { Region, Terrain } from './terrain.ts'

/** Parts of the window's width: the least that a mark measures, and the least width of a line. */
const leastMark = 1 / 130
const leastLine = 1 / 1600
const smallest = 9
const perEdge = 0.2
const largest = 16
/** How much of its colour a disc shows, and of how many of its nodes the colour is asked. */
const tint = 0.16
const asked = 24
/** Of its radius. */
const disc = 0.97

/** No node has such a key. */
const before = '\u0001'
const keyOfCluster = (cluster: number): string => `${before}${cluster}`

/** The cluster that a mark stands for, or that a bundle of edges leads to; null: it is a node or an edge. */
export const clusterOf = (key: string): number | null => (key.startsWith(before) ? Number.parseInt(key.slice(1)) : null)

export interface Looks {
  readonly lang: Language
  readonly theme: Theme
  readonly along?: Marks | null | undefined
  /** Keys of nodes that a search has found, or that the keyboard is on. */
  readonly found?: readonly string[]
}

/** The colour that most of a cluster's best linked nodes have. */
function colourOf({ clusters, keys }: Terrain, cluster: number, { colourOf: own }: Appearance): string {
  const counts = new Map<string, number>()
  const waiting = [cluster]
  let told = 0
  for (const at of waiting) {
    for (const node of clusters[at]?.nodes ?? []) {
      if (told++ >= asked) break
      const colour = own(keys[node] ?? '')
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    if (told < asked) waiting.push(...(clusters[at]?.children ?? []))
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '#888888'
}

const discOf = (region: Region | undefined): Disc => ({
  x: region?.middle[0] ?? 0,
  y: region?.middle[1] ?? 0,
  radius: region?.radius ?? 0,
})

/** The scene of a view of a large graph. The same link gives the same scene. */
export function largeScene(model: Model, terrain: Terrain, state: ViewState, visible: Visible, looks: Looks): Scene {
  const { lang, theme, found = [] } = looks
  const words = largeWords[lang]
  const chosen = selection(model, state, looks.along)
  const look = appearance(model, state.colour, theme)
  const shown = shownOf(terrain, visible)
  const numbers = (keys: Iterable<string>): number[] => [...keys].flatMap((key) => model.nodes.numbers.get(key) ?? [])
  const near = [...chosen.nearNodes].filter((node) => visible.nodes.has(node))
  const wanted = { focus: numbers(chosen.nodes), near: numbers(near), found: numbers(found) }
  const scope: Scope = scopeOf(terrain, shown, wanted, state.at, state.hide)
  const rest: Emphasis = chosen.nodes.size + chosen.edges.size > 0 ? 'dim' : 'plain'
  const least = scope.width * leastMark
  const keys = scope.items.map((item) =>
    'node' in item ? (terrain.keys[item.node] ?? '') : keyOfCluster(item.cluster),
  )

  const closed = scope.items.flatMap((item) => ('cluster' in item ? [item.cluster] : []))
  const radii = apart(closed.map((cluster) => discOf(terrain.clusters[cluster])))
  const sizes = new Map(closed.map((cluster, at) => [cluster, 2 * disc * (radii[at] ?? 0)]))

  function markOfNode(node: number): Mark {
    const key = terrain.keys[node] ?? ''
    const degree = terrain.degrees[node] ?? 0
    const name = nameOf(model, key, lang)
    const [x, y] = terrain.places[node] ?? [0, 0]
    const isNear = chosen.nearNodes.has(key) && visible.nodes.has(key)
    return {
      ...{ key, x, y, shape: look.shapeOf(key), colour: look.colourOf(key), rank: 'shared', outward: null },
      size: Math.max(least, Math.min(largest, smallest + perEdge * degree)),
      get label() {
        return breakLabel(name.text, name.lang)
      },
      priority: Math.min(400, degree) + (found.includes(key) ? 400 : 0),
      emphasis: chosen.nodes.has(key) ? 'focus' : isNear ? 'near' : rest,
      shown: visible.nodes.has(key),
    }
  }

  function markOfCluster(cluster: number): Mark {
    const region = terrain.clusters[cluster]
    const count = region?.count ?? 0
    const left = shown.counts[cluster] ?? 0
    const held = scope.held.get(cluster)
    const name = nameOf(model, terrain.keys[region?.chief ?? 0] ?? '', lang)
    const [x, y] = region?.middle ?? [0, 0]
    return {
      ...{ key: keyOfCluster(cluster), x, y, shape: 'ellipse', rank: 'cluster', outward: null },
      colour: mixed(colourOf(terrain, cluster, look), grounds[theme].paper, tint),
      size: sizes.get(cluster) ?? 0,
      get label() {
        return [
          breakLabel(name.text, name.lang),
          shown.nodes === null ? words.nodes(count) : words.shown(left, count),
          ...(held && held.near > 0 ? [words.near(held.near)] : []),
          ...(held && held.found > 0 ? [words.found(held.found)] : []),
        ].join('\n')
      },
      short: shown.nodes === null ? words.count(count) : words.count(left),
      priority: 1000 + Math.min(900, count) + (held ? 1000 : 0),
      emphasis: held !== undefined && held.near > 0 ? 'near' : 'plain',
      shown: left > 0,
    }
  }

  const markOf = (item: Item): Mark => ('node' in item ? markOfNode(item.node) : markOfCluster(item.cluster))

  function lineOf({ from, to, edge, count }: Bundle): Line {
    const [source = '', target = ''] = [keys[from], keys[to]]
    const width = scope.width * leastLine * (1 + Math.log2(count))
    const key = edge === null ? null : (model.edges.rows[edge]?.key ?? '')
    if (key === null) {
      const isNear = [source, target].some((end) => chosen.nodes.has(end))
      return {
        ...{
          // One end is a cluster, and the key begins with it.
          key: source.startsWith(before) ? `${source}${before}${target}` : `${target}${before}${source}`,
          source,
          target,
          grounding: 'stated',
          label: words.edges(count),
          bend: 0,
          width,
        },
        ...{ colour: look.neutral, emphasis: isNear ? 'near' : rest, shown: true },
      }
    }
    const { relation, grounding } = edgeOf(model, key)
    const known = model.relations.get(relation)
    const isNear = chosen.nearEdges.has(key) && visible.edges.has(key)
    return {
      ...{ key, source, target, grounding, bend: 0, width: Math.max(0.9, width) },
      label: known === undefined ? relation : wordOf(known.name, lang),
      colour: look.lineColourOf(key),
      emphasis: chosen.edges.has(key) ? 'focus' : isNear ? 'near' : rest,
      shown: visible.edges.has(key),
    }
  }

  const [root] = terrain.clusters
  return {
    ...{ marks: scope.items.map(markOf), lines: scope.bundles.map(lineOf), camera: state.at, theme, lang },
    guides: scope.open.slice(1).map((cluster): Guide => {
      const { middle, radius } = terrain.clusters[cluster] ?? { middle: [0, 0], radius: 0 }
      return { shape: 'ring', middle, radius }
    }),
    whole: (root?.children.length ? root.children : [0]).flatMap((at) => {
      const region = terrain.clusters[at]
      return region ? [{ x: region.middle[0], y: region.middle[1], half: region.radius }] : []
    }),
    ...{
      tinted: state.colour === 'body' || state.colour === 'grounding',
      faint: scope.items.some((item) => 'cluster' in item),
      hide: state.hide,
    },
  }
}
