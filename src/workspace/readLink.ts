/** Reads the link of an address: as it stands, or put right where a program on its way has changed it. */
import { losses } from '../filter/linkLosses.ts'
import { parseLink } from '../filter/viewLink.ts'
import type { Model } from '../graph/model.ts'
import { repeats } from '../link/linkFormat.ts'
import type { Mend, MendedLink } from '../link/mendLink.ts'
import type { ViewState } from '../link/viewState.ts'
import { viewParameters } from './viewParameters.ts'

export interface LinkReading {
  readonly state: ViewState
  /** What was put right, in the order of the link. */
  readonly mends: readonly Mend[]
}

type MendLink = (fragment: string, lost: (fragment: string) => number) => MendedLink

/** Fetched when the first link needs it, since most links come as they were made. Null: it could not be fetched. */
let mendLink: MendLink | null | undefined

/** How much of a link no graph could understand. */
function unread({ broken, unknown }: ViewState): number {
  // That a parameter is given twice is at least understood.
  const strange = unknown.reduce((sum, raw) => sum + (repeats(raw) === null ? 2 : 1), 0)
  return 2 * Object.keys(broken).length + strange
}

/** Signs that no page writes bare, or not there. */
const suspicious = /[^\w%=&.,:+-]|[.,](?:&|$)|(?:^|&)data=0\d/u

/** Whether `loadMending` must be awaited before this link is read: it has lost something, and may have been changed. */
export function needsMending(fragment: string, model: Model | null): boolean {
  if (mendLink !== undefined) return false
  const state = parseLink(fragment)
  return (
    suspicious.test(fragment) ||
    unread(state) > 0 ||
    (model !== null && losses(state, model, viewParameters).length > 0)
  )
}

/** Fetches what puts links right. Without it they are read as they stand. */
export async function loadMending(): Promise<void> {
  mendLink = await import('../link/mendLink.ts').then(
    (loaded) => loaded.mendLink,
    () => null,
  )
}

/**
 * `model`: the graph that the link is about; null while it is not known, as before it is opened. Then only what no graph
 * could understand is put right.
 */
export function readLink(fragment: string, model: Model | null): LinkReading {
  if (!mendLink) return { state: parseLink(fragment), mends: [] }
  const first = mendLink(fragment, (text) => unread(parseLink(text)))
  if (model === null) return { state: parseLink(first.fragment), mends: first.mends }
  const second = mendLink(first.fragment, (text) => losses(parseLink(text), model, viewParameters).length)
  /** A piece that was put right twice is told once. */
  const further = second.mends.filter(({ from }) => !first.mends.some(({ to }) => to === from))
  const mends = first.mends.map(({ from, to }) => ({ from, to: second.mends.find((one) => one.from === to)?.to ?? to }))
  return { state: parseLink(second.fragment), mends: [...mends, ...further] }
}
