/** Where the keyboard's focus goes when a step changes the page under it: never nowhere. */
import { tick } from 'svelte'
import { selected } from './selected.svelte.ts'

interface Step {
  /** Another thing was selected: to its heading in the panel. */
  readonly selects: boolean
  /** Another view stands in the middle: to it. */
  readonly changesView: boolean
}

interface FocusKeeper {
  /** To be called with each step by keyboard: moves the focus once the page has followed. */
  after(step: Step): Promise<void>
  destroy(): void
}

const panelHeading = 'aside [data-heading]'

const inPanel = (element: Element): boolean => element.closest('aside:has([data-heading])') !== null

/** Remembers what had the focus last outside of the panel: there a reader goes on when the panel closes. */
export function createFocusKeeper(): FocusKeeper {
  let opener: HTMLElement | null = null
  const remember = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && !inPanel(target)) opener = target
  }
  document.addEventListener('focusin', remember)

  return {
    async after({ selects, changesView }) {
      if (selects) await selected.fetch()
      await tick()
      if (selects) document.querySelector<HTMLElement>(panelHeading)?.focus()
      else if (changesView) document.querySelector('main')?.focus()
      if (document.activeElement !== document.body) return
      opener?.focus()
      if (document.activeElement === document.body) document.querySelector('main')?.focus()
    },
    destroy: () => document.removeEventListener('focusin', remember),
  }
}
