/** The input of every writer: the graph, the part to export, its looks, and where the graph is published. */
import type { Model } from '../../graph/model.ts'
import { formatLink } from '../../filter/viewLink.ts'
import { initial, type ViewState } from '../../link/viewState.ts'
import type { ExportedPart } from './exportedPart.ts'
import type { DrawnLooks } from './drawnValues.ts'

export interface ExportContext {
  readonly model: Model
  readonly part: ExportedPart
  /** Where a node stands and how it looks, as it is drawn now. */
  readonly looks: DrawnLooks
  /** The language in which names of ours come first. */
  readonly lang: string
  /** Where the corpus is published, else where the page is open; without a fragment. */
  readonly address: string
  /** The link of the view that is exported. */
  readonly link: string
}

/** The absolute link of a view in this edition. It has no language and no theme, so that all who cite it have the same. */
export function permalink(model: Model, address: string, changes: Partial<ViewState>): string {
  const edition = model.attributes.edition.slice(0, 8)
  const view = { ...initial, ...changes, edition, lang: null, theme: null }
  return `${address}#${formatLink(view, model)}`
}

/** The name of a file, without its ending: which edition, and whether it is all of it. */
export function fileName({ model, part }: Pick<ExportContext, 'model' | 'part'>): string {
  return `verbatim-${model.attributes.edition.slice(0, 8)}${part.whole ? '' : '-part'}`
}
