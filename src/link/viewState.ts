/** What is being looked at: one flat, readonly, serialisable value. A link holds all of it (docs/links.md). */
import type { Grounding, Span } from '../../graph/schema.ts'
import type { LoadStep } from './loadSteps.ts'

interface ViewTraits {
  /** The view draws the graph: it has an arrangement, and a text may stand beside it. */
  readonly isDrawn: boolean
  /** What filters leave of the graph is what the view shows; if false, only figures or texts are filtered. */
  readonly showsGraph: boolean
}

/** Every view, in the order in which they are offered, the usual one first. The registry in `app/` shows each of them. */
export const viewTraits = {
  graph: { isDrawn: true, showsGraph: true },
  list: { isDrawn: false, showsGraph: true },
  matrix: { isDrawn: false, showsGraph: true },
  figures: { isDrawn: false, showsGraph: false },
  source: { isDrawn: false, showsGraph: false },
  evidence: { isDrawn: false, showsGraph: true },
} as const satisfies Record<string, ViewTraits>
export type View = keyof typeof viewTraits
export const views = Object.keys(viewTraits) as readonly View[]
export const colourings = ['kind', 'type', 'body', 'grounding'] as const
export type Colouring = (typeof colourings)[number]
export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The arrangements around what is selected; they end with the selection. Arrangements are defined in `appearance/`. */
export const selectionArrangements: readonly string[] = ['focus']

/** How passages, headings and notices are worded: as printed, beside our rendering, or in our rendering alone. */
export const wordings = ['original', 'both', 'translation'] as const
export type Wording = (typeof wordings)[number]

/** What may stand beside the graph on a wide window. */
export const companions = ['source'] as const
type Companion = (typeof companions)[number]

/** The languages of the interface; a graph's own words may be in any. */
export const langs = ['zh', 'en'] as const
export type Lang = (typeof langs)[number]
export const depths = [0, 1, 2, 3] as const
export type Depth = (typeof depths)[number]

/** Centre and width of the window in model units, rounded to integers. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface DocumentSpan {
  readonly document: string
  readonly span: Span
}

/**
 * Keys and values stand here as the link gives them, also those that this graph does not know: they are reported
 * (loss.ts) and stay until the reader changes that parameter.
 */
export interface ViewState {
  /** Keys of nodes, edges, claims or figures: none, one selected, or two compared. A third stays in `broken`. */
  readonly focus: readonly string[]
  readonly span: DocumentSpan | null
  readonly view: View
  readonly kinds: readonly string[] | null
  readonly types: readonly string[] | null
  readonly relations: readonly string[] | null
  readonly bodies: readonly string[] | null
  readonly documents: readonly string[] | null
  readonly grounding: readonly (Grounding | (string & {}))[] | null
  /** 0: the whole graph. */
  readonly depth: Depth
  readonly paths: boolean
  readonly q: string
  readonly arrange: string
  readonly colour: Colouring
  readonly hide: boolean
  readonly sort: string | null
  readonly rows: string | null
  readonly cols: string | null
  readonly pick: readonly string[]
  readonly at: Camera | null
  /** null: as the reader's browser asks for. */
  readonly lang: Lang | null
  readonly theme: Theme | null
  readonly edition: string | null
  readonly data: string | null
  /** What was loaded from the endpoint in `data`, in order. */
  readonly load: readonly LoadStep[]
  /** Speakers inside the passages (`via`), and `direct` for the passages without one. */
  readonly speakers: readonly string[] | null
  readonly beside: Companion | null
  /** The text with the column breaks that it was received with. */
  readonly breaks: boolean
  /** The text with what supports nothing made visible. */
  readonly coverage: boolean
  /** null: our rendering stands beside what is printed in another language than the reader's. */
  readonly wording: Wording | null
  /** Only figures whose measure has these words. */
  readonly measure: string
  /** Only figures of these units, as printed. */
  readonly units: readonly string[] | null
  /** Only figures of these periods, as printed, and `-` for those without one. */
  readonly periods: readonly string[] | null
  /** Also the figures that only count what a name or a list holds. */
  readonly structural: boolean
  /** Sections in which passages stand, as `document:section`. */
  readonly sections: readonly string[] | null
  /** Keys of nodes and edges that the reader has taken out of sight. */
  readonly without: readonly string[]
  /** How far edges are, as their printed words say; `unsaid` for edges whose words do not. */
  readonly statuses: readonly string[] | null
  /** By parameter the raw value that was not understood, or not all of it; it stays until the reader changes that parameter. */
  readonly broken: Readonly<Record<string, string>>
  /** Unknown and repeated parameters, raw (`name=value`), in the order they came. */
  readonly unknown: readonly string[]
}

/** The name of a parameter: each is a field of the view, and each field but the two that keep what was not read is one. */
export type ParameterName = Exclude<keyof ViewState, 'broken' | 'unknown'>

/** The parameters that hold a list of what counts: null means all, an empty list means none. */
export type ListParameter = {
  [K in ParameterName]: null extends ViewState[K] ? (ViewState[K] extends readonly string[] | null ? K : never) : never
}[ParameterName]

/**
 * The view of an empty link: what each parameter means where a link leaves it out. The parameters stand in the order in
 * which links are written, which is public (docs/links.md): a new one comes last.
 */
export const initial: ViewState = {
  focus: [],
  span: null,
  view: 'graph',
  kinds: null,
  types: null,
  relations: null,
  bodies: null,
  documents: null,
  grounding: null,
  depth: 0,
  paths: false,
  q: '',
  arrange: 'flowers',
  colour: 'kind',
  hide: false,
  sort: null,
  rows: null,
  cols: null,
  pick: [],
  at: null,
  lang: null,
  theme: null,
  edition: null,
  data: null,
  load: [],
  speakers: null,
  beside: null,
  breaks: false,
  coverage: false,
  wording: null,
  measure: '',
  units: null,
  periods: null,
  structural: false,
  sections: null,
  without: [],
  statuses: null,
  broken: {},
  unknown: [],
}

/** The names of the parameters, in the order in which links are written. */
export const parameterNames = Object.keys(initial).filter(
  (name) => name !== 'broken' && name !== 'unknown',
) as readonly ParameterName[]

/** Whether `name` is a parameter. */
export const isParameter = (name: string): name is ParameterName => parameterNames.some((one) => one === name)
