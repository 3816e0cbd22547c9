/** What the page does when a reader has chosen an action that leads to no view at once. */
import { copyText } from '../ui/copyText.ts'
import type { ViewContext } from '../workspace/viewContext.ts'
import type { Outcome } from './actions/action.ts'

/** What a dialog is asked for. `link`: one that the browser did not copy. */
export type Asked =
  Extract<Outcome, { readonly names: unknown } | { readonly cites: unknown }> | { readonly link: string }

/** Copies, or says which dialog follows. 'copied': nothing follows. */
export async function takeAction(
  { href }: Pick<ViewContext, 'href'>,
  outcome: Exclude<Outcome, { readonly to: unknown }>,
): Promise<Asked | 'copied'> {
  if (!('copies' in outcome)) return outcome
  const link = href(outcome.copies)
  return (await copyText(link)) ? 'copied' : { link }
}
