/** Makes the scene of a large graph, from its level of detail in the window. */
import { mapNameOf } from '../../graph/name.ts'
import { lineWords } from '../../graph/printedVerbs.ts'
import { edgeOf, type Model } from '../../graph/model.ts'
import { appearance, type Appearance } from '../../appearance/appearance.ts'
import { colouringOf } from '../../appearance/colourings.ts'
import { focusMarks, type MarkKeys } from '../../link/focusMarks.ts'
import type { Theme, ViewState } from '../../link/viewState.ts'
import type { Visible } from '../../filter/visible.ts'
import { withheld } from '../../filter/withheld.ts'
import { largeWords } from '../../app/large.words.ts'
import type { Language } from '../../i18n/words.ts'
import { breakLabel } from '../breakLabel.ts'
import type { Emphasis, BackgroundGuide, Line, Mark, Scene } from '../scene.ts'
import { sidesOf } from '../sides.ts'
import { pageInks } from '../inks.ts'
import { discSizes, type ClusterDisc } from './discSizes.ts'
import { levelOfDetail, type Bundle, type Item, type LevelOfDetail } from './levelOfDetail.ts'
import { shownOf } from './shownInTree.ts'
import type { TreeCluster, ClusterTree } from './clusterTree.ts'

/** Parts of the window's width: the least that a mark measures, and the least width of a line. */
const leastMark = 1 / 130
const leastLine = 1 / 1600
const smallest = 9
const perEdge = 0.2
const largest = 16
/** How much of its colour a disc shows, and how many of its nodes decide on that colour. */
const tint = 0.16
const asked = 24
/** The size of a disc, as a part of its cluster's radius. */
const disc = 0.97

const withdrawn = { withheld: true } as const

/** A colour on a background, both `#rrggbb`; `part`: how much of the colour shows, 0 to 1. */
function mixed(colour: string, background: string, part: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [one, other] = [colour, background].map((text) => parseInt(text.slice(at, at + 2), 16) || 0)
    return Math.round((one ?? 0) * part + (other ?? 0) * (1 - part))
  })
  return `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`
}

/** No node has such a key. */
const before = '\u0001'
const keyOfCluster = (cluster: number): string => `${before}${cluster}`

/** The cluster that a mark stands for, or that a bundle of edges leads to; null: it is a node or an edge. */
export const clusterOf = (key: string): number | null => (key.startsWith(before) ? Number.parseInt(key.slice(1)) : null)

export interface LargeLooks {
  readonly lang: Language
  readonly theme: Theme
  readonly along?: MarkKeys | null | undefined
  /** Keys of nodes that a search has found, or that the keyboard is on. */
  readonly found?: readonly string[]
}

/** The colour that most of a cluster's best linked nodes have. */
function colourOf({ clusters, keys }: ClusterTree, cluster: number, { colourOf: own }: Appearance): string {
  const counts = new Map<string, number>()
  const waiting = [cluster]
  let counted = 0
  for (const at of waiting) {
    for (const node of clusters[at]?.nodes ?? []) {
      if (counted++ >= asked) break
      const colour = own(keys[node] ?? '')
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    if (counted < asked) waiting.push(...(clusters[at]?.children ?? []))
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '#888888'
}

const discOf = (entry: TreeCluster | undefined): ClusterDisc => ({
  x: entry?.middle[0] ?? 0,
  y: entry?.middle[1] ?? 0,
  radius: entry?.radius ?? 0,
})

/** The scene of a view of a large graph. The same link gives the same scene. */
export function largeScene(
  model: Model,
  tree: ClusterTree,
  state: ViewState,
  visible: Visible,
  looks: LargeLooks,
): Scene {
  const { lang, theme, found = [] } = looks
  const words = largeWords[lang]
  const chosen = focusMarks(model, state, looks.along)
  const look = appearance(model, state.colour, theme)
  const shown = shownOf(tree, visible)
  const sides = sidesOf(model, state, visible)
  const numbers = (keys: Iterable<string>): number[] => [...keys].flatMap((key) => model.nodes.numbers.get(key) ?? [])
  const near = [...chosen.nearNodes].filter((node) => visible.nodes.has(node))
  const wanted = { focus: numbers(chosen.nodes), near: numbers(near), found: numbers(found) }
  const detail: LevelOfDetail = levelOfDetail(tree, shown, wanted, state.at, state.hide)
  const out = withheld(model, state)
  const rest: Emphasis = chosen.nodes.size + chosen.edges.size > 0 ? 'dim' : 'plain'
  const least = detail.width * leastMark
  const keys = detail.items.map((item) => ('node' in item ? (tree.keys[item.node] ?? '') : keyOfCluster(item.cluster)))

  const closed = detail.items.flatMap((item) => ('cluster' in item ? [item.cluster] : []))
  const radii = discSizes(closed.map((cluster) => discOf(tree.clusters[cluster])))
  const sizes = new Map(closed.map((cluster, at) => [cluster, 2 * disc * (radii[at] ?? 0)]))

  function markOfNode(node: number): Mark {
    const key = tree.keys[node] ?? ''
    const degree = tree.degrees[node] ?? 0
    const name = mapNameOf(model, key, lang)
    const [x, y] = tree.places[node] ?? [0, 0]
    const isNear = chosen.nearNodes.has(key) && visible.nodes.has(key)
    return {
      ...{ key, x, y, shape: look.shapeOf(key), colour: look.colourOf(key), rank: 'shared', outward: null },
      size: Math.max(least, Math.min(largest, smallest + perEdge * degree)),
      get label() {
        return breakLabel(name.text, name.lang)
      },
      wrap: (width) => breakLabel(name.text, name.lang, width),
      priority: Math.min(400, degree) + (found.includes(key) ? 400 : 0),
      emphasis: chosen.nodes.has(key) ? 'focus' : isNear ? 'near' : rest,
      side: sides?.nodes.get(key),
      shown: visible.nodes.has(key),
      ...(out?.nodes[node] === 1 ? withdrawn : {}),
    }
  }

  function markOfCluster(cluster: number): Mark {
    const entry = tree.clusters[cluster]
    const count = entry?.count ?? 0
    const left = shown.counts[cluster] ?? 0
    const inside = detail.inside.get(cluster)
    const name = mapNameOf(model, tree.keys[entry?.chief ?? 0] ?? '', lang)
    const [x, y] = entry?.middle ?? [0, 0]
    return {
      ...{ key: keyOfCluster(cluster), x, y, shape: 'ellipse', rank: 'cluster', outward: null },
      colour: mixed(colourOf(tree, cluster, look), pageInks[theme].paper, tint),
      size: sizes.get(cluster) ?? 0,
      get label() {
        return [
          breakLabel(name.text, name.lang),
          shown.nodes === null ? words.nodes(count) : words.shown(left, count),
          ...(inside && inside.near > 0 ? [words.near(inside.near)] : []),
          ...(inside && inside.found > 0 ? [words.found(inside.found)] : []),
        ].join('\n')
      },
      short: shown.nodes === null ? words.count(count) : words.count(left),
      priority: 1000 + Math.min(900, count) + (inside ? 1000 : 0),
      emphasis: inside !== undefined && inside.near > 0 ? 'near' : 'plain',
      shown: left > 0,
    }
  }

  const markOf = (item: Item): Mark => ('node' in item ? markOfNode(item.node) : markOfCluster(item.cluster))

  function lineOf({ from, to, edge, count }: Bundle): Line {
    const [source = '', target = ''] = [keys[from], keys[to]]
    const width = detail.width * leastLine * (1 + Math.log2(count))
    const key = edge === null ? null : (model.edges.rows[edge]?.key ?? '')
    if (key === null) {
      const isNear = [source, target].some((end) => chosen.nodes.has(end))
      const [end = ''] = [source, target].filter((one) => chosen.nodes.has(one))
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
        side: sides?.nodes.get(end),
      }
    }
    const { grounding } = edgeOf(model, key)
    const isNear = chosen.nearEdges.has(key) && visible.edges.has(key)
    return {
      ...{ key, source, target, grounding, bend: 0, width: Math.max(0.9, width) },
      label: lineWords(model, key, lang),
      colour: look.lineColourOf(key),
      emphasis: chosen.edges.has(key) ? 'focus' : isNear ? 'near' : rest,
      side: sides?.edges.get(key),
      shown: visible.edges.has(key),
      ...(edge !== null && out?.edges[edge] === 1 ? withdrawn : {}),
    }
  }

  const [root] = tree.clusters
  return {
    ...{ marks: detail.items.map(markOf), lines: detail.bundles.map(lineOf), camera: state.at, theme, lang },
    guides: detail.open.slice(1).map((cluster): BackgroundGuide => {
      const { middle, radius } = tree.clusters[cluster] ?? { middle: [0, 0], radius: 0 }
      return { shape: 'ring', middle, radius }
    }),
    whole: (root?.children.length ? root.children : [0]).flatMap((at) => {
      const entry = tree.clusters[at]
      return entry ? [{ x: entry.middle[0], y: entry.middle[1], half: entry.radius }] : []
    }),
    ...{
      tinted: colouringOf(state.colour).tintsLines,
      faint: detail.items.some((item) => 'cluster' in item),
      hide: state.hide,
    },
  }
}
