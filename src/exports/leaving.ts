/** What every writer is handed: the graph, the part of it that leaves, how it looks, and where it is published. */
import type { Model } from '../model/model.ts'
import { formatLink } from '../view/link.ts'
import { initial, type ViewState } from '../view/state.ts'
import type { Part } from './part.ts'
import type { Looks } from './picture.ts'

export interface Leaving {
  readonly model: Model
  readonly part: Part
  /** Where a node stands and how it looks, as it is drawn now. */
  readonly looks: Looks
  /** The language in which names of ours come first. */
  readonly lang: string
  /** Where the corpus is published, else where the page is open; without a fragment. */
  readonly address: string
  /** The link of the view that the part was taken from. */
  readonly link: string
}

/** Where links to the graph lead: to its public address where it has one, else to the page that is open. */
export function publicAddress(model: Model, page: string): string {
  return model.attributes.about.address ?? page.replace(/#.*$/s, '')
}

/** Whether an address leads nowhere on another machine: a file, or a server on this one. */
export const isLocal = (address: string): boolean =>
  /^(file:|https?:\/\/(localhost|[^/:]+\.localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)([:/]|$))/i.test(address)

/** The absolute link of a view in this edition, in nobody's language and theme: the same for all who cite it. */
export function permalink(model: Model, address: string, changes: Partial<ViewState>): string {
  const edition = model.attributes.edition.slice(0, 8)
  const view = { ...initial, ...changes, edition, lang: null, theme: null }
  return `${address}#${formatLink(view, model, { narrow: false })}`
}

/** The name of a file, without its ending: which edition, and whether it is all of it. */
export function fileName({ model, part }: Pick<Leaving, 'model' | 'part'>): string {
  return `verbatim-${model.attributes.edition.slice(0, 8)}${part.whole ? '' : '-part'}`
}
