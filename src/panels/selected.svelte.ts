/** The panel of what is selected, fetched once the page stands: the first screen does without it. */
import type { Component, ComponentProps } from 'svelte'
import type Selected from './Selected.svelte'

type Shown = Component<ComponentProps<typeof Selected>>

/** Once it is there it is there for good: another selection waits for nothing. */
let panel = $state.raw<Shown | null>(null)
let isMissing = $state(false)

export const selected = {
  /** Null until it has come. */
  get panel(): Shown | null {
    return panel
  },
  /** It could not be fetched. */
  get isMissing(): boolean {
    return isMissing
  },
  /** Never throws; what did not come is asked for again with the next call. */
  fetch: async (): Promise<void> => {
    if (panel) return
    try {
      panel = (await import('./Selected.svelte')).default
      isMissing = false
    } catch {
      isMissing = true
    }
  },
}
