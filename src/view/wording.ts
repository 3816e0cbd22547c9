/** In which words a printed passage is shown: as printed, in our rendering, or both. */
import type { ViewState } from './state.ts'

export interface Worded {
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
 * What a reader of `lang` is shown. Without a wish in the link our rendering stands beside what is printed in another
 * language; a wish is followed where there is a rendering at all, in the reader's language if it can be.
 */
export function wordedFor({ wording }: Pick<ViewState, 'wording'>, lang: string, printed: Printed): Worded {
  const others = printed.renderings.filter((one) => one !== printed.lang)
  const first = others.includes(lang) ? lang : others[0]
  const rendering = wording === null && first !== lang ? undefined : first
  if (rendering === undefined || wording === 'original') return { original: true, rendering: null }
  return { original: wording !== 'translation', rendering }
}
