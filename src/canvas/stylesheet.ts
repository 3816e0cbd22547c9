/** How a scene looks, for Cytoscape: paper and ink, one accent. */
import type { StylesheetJson } from 'cytoscape'
import type { Theme } from '../view/state.ts'

interface Colours {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly accent: string
  /** What a filter took away. */
  readonly grey: string
}

const colours: Record<Theme, Colours> = {
  light: { paper: '#fbfaf6', ink: '#24211d', soft: '#5f584e', accent: '#a8371d', grey: '#d5d0c5' },
  dark: { paper: '#161412', ink: '#ece7dd', soft: '#b6ad9f', accent: '#ee8a6d', grey: '#433e37' },
}

/** Chinese first where labels are Chinese, or their quotation marks come out of a Latin face, half as wide. */
export function typeface(lang: string): string {
  const chinese = "'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC'"
  const latin = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans'"
  return lang.startsWith('zh') ? `${chinese}, ${latin}, sans-serif` : `${latin}, ${chinese}, sans-serif`
}

/** Line height of labels in parts of the size of their type. */
export const lineHeight = 1.2

/** Classes: rank, emphasis, grounding; `grey`, `gone`, `touched` and `hushed` (by hover), `bent`, `named`. */
export function stylesheet(theme: Theme, lang: string): StylesheetJson {
  const { paper, ink, soft, accent, grey } = colours[theme]
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        shape: 'data(shape)' as 'ellipse',
        'background-color': 'data(colour)',
        'border-width': 0,
        'overlay-opacity': 0,
        events: 'yes',
      },
    },
    {
      selector: 'node.named',
      style: {
        label: 'data(text)',
        'font-family': typeface(lang),
        'font-size': 'data(type)',
        'line-height': lineHeight,
        color: ink,
        'text-wrap': 'wrap',
        'text-max-width': '9999px',
        'text-halign': 'center',
        'text-valign': 'center',
        'text-margin-x': 'data(dx)' as unknown as number,
        'text-margin-y': 'data(dy)' as unknown as number,
        'text-justification': 'data(justify)' as 'auto',
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
        'line-color': 'data(colour)',
        'curve-style': 'straight',
        'overlay-opacity': 0,
        'target-arrow-shape': 'none',
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)' as unknown as number,
        'control-point-weights': 0.5 as unknown as string,
        'edge-distances': 'node-position',
      },
    },
    { selector: 'edge.derived', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge.editorial', style: { 'line-style': 'dotted', 'line-dash-pattern': [1.5, 3] } },
    { selector: '.grey', style: { 'background-color': grey, 'line-color': grey, color: grey, opacity: 0.7 } },
    { selector: '.dim', style: { opacity: 0.3 } },
    { selector: '.grey.dim', style: { opacity: 0.25 } },
    { selector: '.hushed', style: { opacity: 0.16 } },
    {
      selector: 'edge.near, edge.focus, edge.touched',
      style: {
        width: 1.4,
        'line-color': soft,
        'target-arrow-color': soft,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.6,
        opacity: 1,
        'z-index': 4,
      },
    },
    { selector: 'edge.focus', style: { width: 2.4, 'line-color': accent, 'target-arrow-color': accent, 'z-index': 5 } },
    { selector: 'node.near, node.touched', style: { opacity: 1, color: ink, 'z-index': 6 } },
    { selector: 'node.focus', style: { opacity: 1, color: accent, 'border-width': 2, 'border-color': accent, 'z-index': 7 } },
    { selector: '.near.hushed', style: { opacity: 0.3 } },
    { selector: '.near.grey, .focus.grey, .touched.grey', style: { opacity: 0.8 } },
    {
      selector: 'edge.named',
      style: {
        label: 'data(text)',
        'font-family': typeface(lang),
        'font-size': 'data(type)',
        color: soft,
        'text-rotation': 'autorotate',
        'text-background-color': paper,
        'text-background-opacity': 0.9,
      },
    },
    { selector: '.gone', style: { display: 'none' } },
  ]
}
