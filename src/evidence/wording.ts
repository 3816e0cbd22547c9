/** Whether a passage is shown as printed, in our rendering, or in both. */
import type { ViewState } from '../link/viewState.ts'

export interface PassageWords {
  readonly original: boolean
  /** The language of our rendering that is shown, or null. */
  readonly rendering: string | null
}

interface Printed {
  /** The language of the print. */
  readonly lang: string
  /** The languages that we have rendered it in. */
  readonly renderings: readonly string[]
}

/**
 * What a reader of `lang` is shown. If the link does not ask for a wording, our rendering stands beside what is printed in
 * another language. If it does, it is followed where there is a rendering, in the reader's language if possible.
 */
export function wordedFor({ wording }: Pick<ViewState, 'wording'>, lang: string, printed: Printed): PassageWords {
  const others = printed.renderings.filter((one) => one !== printed.lang)
  const first = others.includes(lang) ? lang : others[0]
  const rendering = wording === null && first !== lang ? undefined : first
  if (rendering === undefined || wording === 'original') return { original: true, rendering: null }
  return { original: wording !== 'translation', rendering }
}
