/** What is being looked at: one flat, readonly, serialisable value. It is the URL (see link.ts). */
import type { Grounding, Span } from '../../graph/schema.ts'
import type { LoadStep } from './load.ts'

export const views = ['graph', 'list', 'matrix', 'figures', 'source', 'evidence'] as const
export type View = (typeof views)[number]
export const colourings = ['kind', 'type', 'body', 'grounding'] as const
export type Colouring = (typeof colourings)[number]
export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

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

/** The parameters that hold a list of what counts; null means all, an empty list means none. */
export const facets = ['kinds', 'types', 'relations', 'bodies', 'documents', 'grounding', 'speakers'] as const
export type Facet = (typeof facets)[number]

/** Every parameter that holds such a list: the facets, and those that only the figures know. */
export const lists = [...facets, 'units', 'periods'] as const
export type Listed = (typeof lists)[number]

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
 * (see losses.ts) and kept until the reader changes that parameter.
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
  /** What was brought in from the endpoint in `data`, in order. */
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
  /** Parameters whose value was not understood (whole), raw, by parameter: kept until the reader changes that parameter. */
  readonly broken: Readonly<Record<string, string>>
  /** Unknown and repeated parameters, raw (`name=value`), in the order they came. */
  readonly unknown: readonly string[]
}

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
  broken: {},
  unknown: [],
}
