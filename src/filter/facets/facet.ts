/** What a facet is: everything that the rest of the program asks of it. */
import type { figuresZh } from '../../figures/figures.zh.ts'
import type { Gone } from '../../../graph/derived.ts'
import type { Claim, EdgeAttributes, Figure, Grounding, NodeAttributes } from '../../../graph/schema.ts'
import type { Model } from '../../graph/model.ts'
import type { Words } from '../../i18n/words.ts'
import type { ListParameter } from '../../link/viewState.ts'
import type { lossesZh } from '../losses.zh.ts'

/** A parameter whose values are those that a graph has. */
export interface ListDefinition {
  /** Its parameter in a link, and the key of its name among the words for losses. */
  readonly id: ListParameter & keyof (typeof lossesZh)['parameters']
  /** Every value that a graph has, in the order in which the graph declares them. */
  readonly values: (model: Model) => readonly string[]
}

/** What a name is chosen by. */
export interface NamingContext {
  readonly model: Model
  readonly words: Words
  readonly lang: string
}

interface CommonToFacets extends ListDefinition {
  /** Also the key of its name among the words for facets. */
  readonly id: ListDefinition['id'] & keyof Words['facets']
  /** What a value is called; '' for one without a name, which is then called as the link calls it. */
  readonly nameOf: (context: NamingContext, value: string) => string
  /** The value of a node, edge or claim that this edition no longer has, where that is known. */
  readonly valueInGone?: (gone: Gone) => string | undefined
  readonly panel: {
    /** It is offered where the graph has this many of its values. */
    readonly fewest: number
    /** For a facet whose values are kinds of lines: the grounding that a value stands for, to show a sample of the line. */
    readonly groundingOf?: (value: string) => Grounding | undefined
  }
}

/**
 * It judges nodes, and with them the edges that end in them; it counts nodes. `nodes`: every node has a value, and is
 * shown if that is chosen. `some nodes`: a node without a value (null) stays as long as it has to do with chosen ones.
 */
export interface NodeFacet extends CommonToFacets {
  readonly judges: 'nodes' | 'some nodes'
  readonly valueIn: (node: NodeAttributes) => string | null
}

/** It judges edges, and counts them. */
export interface EdgeFacet extends CommonToFacets {
  readonly judges: 'edges'
  readonly valueIn: (edge: EdgeAttributes) => string
}

/** It judges which claims count, and counts the nodes that claims name. */
export interface ClaimFacet extends CommonToFacets {
  readonly judges: 'claims'
  readonly valueIn: (claim: Claim) => string
}

export type Facet = NodeFacet | EdgeFacet | ClaimFacet

/** A list of what counts among the figures. It leaves nothing of the graph out, and a reset of the filters keeps it. */
export interface FigureList extends ListDefinition {
  /** Also the key of its name among the words for the figures' filters. */
  readonly id: ListDefinition['id'] & keyof typeof figuresZh.filters
  readonly valueIn: (figure: Figure) => string
}
