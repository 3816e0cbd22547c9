/** The rules by which Cytoscape draws a scene. */
import type { Theme } from '../link/viewState.ts'
import { inksOf, type Inks } from './inks.ts'

export type Value = string | number | readonly number[]

/** What a rule may read of an element. */
export interface HasData {
  data(field: string): unknown
}

/** A rule as Cytoscape reads it; its own types do not know that any value may come from an element. */
export interface Rule {
  readonly selector: string
  readonly style: Readonly<Record<string, Value | ((element: HasData) => Value)>>
}

/** A value of the element itself. Cytoscape sets it again only when it has changed; `data(…)` it would set with every change of class. */
const own =
  (field: string) =>
  (element: HasData): Value =>
    element.data(field) as Value

/** Chinese faces come first for Chinese labels. Otherwise a Latin face would draw their quotation marks, half as wide. */
export function typeface(lang: string): string {
  // Cytoscape allows only double quotes here.
  const chinese = '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC"'
  const latin = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans"'
  return lang.startsWith('zh') ? `${chinese}, ${latin}, sans-serif` : `${latin}, ${chinese}, sans-serif`
}

/** If the system chooses the colours, a mark's own colour may not stand out: outlines and lines take the system's ink. */
const outlined = ({ ink }: Inks): readonly Rule[] => [
  { selector: 'node', style: { 'border-width': 1.2, 'border-color': ink } },
  { selector: 'edge', style: { 'line-color': ink, 'line-opacity': 0.6 } },
  { selector: 'node.named', style: { 'text-background-opacity': 1 } },
]

/** Line height of labels in parts of the size of their type. */
export const lineHeight = 1.2

/** Classes: rank, emphasis (`picked` only of edges), grounding; `grey`, `gone`, `touched` and `hushed` (by hover), `bent`, `tinted`, `faint`, `close` (by zoom), `named`, `first`, `second`, `both`. */
export function stylesheet(theme: Theme, lang: string, forced: Inks | null = null): readonly Rule[] {
  const { greyed, accent, second, paper, ink, soft } = forced ?? inksOf(theme)
  return [
    {
      selector: 'node',
      style: {
        width: own('size'),
        height: own('size'),
        shape: own('shape'),
        'background-color': own('colour'),
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node.named',
      style: {
        label: own('text'),
        'font-family': typeface(lang),
        'font-size': own('type'),
        'line-height': lineHeight,
        color: ink,
        'text-wrap': 'wrap',
        'text-valign': 'center',
        'text-margin-x': own('dx'),
        'text-margin-y': own('dy'),
        'text-justification': own('justify'),
        'text-background-color': paper,
        'text-background-opacity': 0.72,
      },
    },
    { selector: 'node.own', style: { color: soft } },
    { selector: 'node.head', style: { 'font-weight': 'bold', 'z-index': 3 } },
    { selector: 'node.shared', style: { 'z-index': 2 } },
    {
      selector: 'edge',
      style: {
        width: 0.9,
        'line-color': own('colour'),
        'line-opacity': 0.36,
        // From middle to middle, under the marks: lines that need not be cut off at outlines cost half as much.
        'curve-style': 'haystack',
        'haystack-radius': 0,
        'overlay-opacity': 0,
      },
    },
    // This rule stands before `bent`, so that `bent` wins.
    { selector: 'edge.near, edge.focus, edge.picked, edge.touched', style: { 'curve-style': 'straight' } },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': own('bend'),
        'control-point-weights': 0.5,
        'edge-distances': 'node-position',
      },
    },
    { selector: 'edge.close', style: { width: 0.5 } },
    ...(forced === null ? [] : outlined(forced)),
    { selector: 'edge.faint', style: { 'line-opacity': 0.2 } },
    { selector: 'edge.tinted', style: { 'line-opacity': 0.8 } },
    { selector: 'edge.derived', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge.editorial', style: { 'line-style': 'dotted', 'line-dash-pattern': [1.5, 3] } },
    { selector: 'node.grey', style: { 'background-color': greyed, color: soft, 'text-opacity': 0.55 } },
    { selector: 'edge.grey', style: { 'line-color': greyed, color: soft, 'text-opacity': 0.55, 'line-opacity': 0.7 } },
    { selector: '.dim', style: { opacity: forced === null ? 0.3 : 0.5 } },
    { selector: '.grey.dim', style: { opacity: 0.25 } },
    { selector: '.hushed', style: { opacity: forced === null ? 0.16 : 0.4 } },
    {
      selector: 'edge.near, edge.focus, edge.picked, edge.touched',
      style: {
        width: 1.4,
        'line-color': soft,
        'target-arrow-color': soft,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.6,
        'line-opacity': 1,
        opacity: 1,
        'z-index': 4,
      },
    },
    // How far it is, as the printed words say: an open tip if they say nothing of it, a hollow one until it is done.
    {
      selector: 'edge.near.open, edge.focus.open, edge.picked.open, edge.touched.open',
      style: { 'target-arrow-shape': 'vee' },
    },
    {
      selector: 'edge.near.hollow, edge.focus.hollow, edge.picked.hollow, edge.touched.hollow',
      style: { 'target-arrow-fill': 'hollow' },
    },
    { selector: 'edge.focus', style: { width: 2.4, 'line-color': accent, 'target-arrow-color': accent, 'z-index': 5 } },
    { selector: 'node.near, node.touched', style: { opacity: 1, color: ink, 'z-index': 6 } },
    {
      selector: 'node.focus',
      style: { opacity: 1, color: accent, 'border-width': 2, 'border-color': accent, 'z-index': 7 },
    },
    // Whose it is, of two that are compared: by colour, and what both share also by its double ring.
    { selector: 'edge.first', style: { 'line-color': accent, 'target-arrow-color': accent } },
    { selector: 'edge.second', style: { 'line-color': second, 'target-arrow-color': second } },
    { selector: 'edge.both', style: { width: 2.4, 'line-color': ink, 'target-arrow-color': ink } },
    { selector: 'node.first', style: { 'border-width': 1.6, 'border-color': accent } },
    { selector: 'node.second', style: { 'border-width': 1.6, 'border-color': second } },
    { selector: 'node.both', style: { 'border-width': 4, 'border-color': ink, 'border-style': 'double' } },
    { selector: 'node.focus.first', style: { 'border-width': 3 } },
    { selector: 'node.focus.second', style: { 'border-width': 3, color: second } },
    { selector: '.near.hushed', style: { opacity: 0.3 } },
    { selector: '.near.grey, .focus.grey, .touched.grey', style: { opacity: 0.8 } },
    {
      selector: 'edge.named',
      style: {
        label: own('text'),
        'text-margin-x': own('dx'),
        'text-margin-y': own('dy'),
        'font-family': typeface(lang),
        'font-size': own('type'),
        color: soft,
        'text-rotation': 'autorotate',
        'text-background-color': paper,
        'text-background-opacity': 0.9,
      },
    },
    { selector: 'edge.bundle', style: { width: own('wide') } },
    { selector: 'node.cluster', style: { 'z-index': 0, 'border-width': 0 } },
    { selector: 'node.cluster.named', style: { 'text-background-opacity': 0, color: ink } },
    { selector: '.gone', style: { display: 'none' } },
  ]
}
