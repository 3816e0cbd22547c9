/** Moves the keyboard's focus when a step changes the page, so that it is never lost. */
import { tick } from 'svelte'

interface Step {
  /** Something else was selected. The focus goes to the heading of the panel. */
  readonly selects: boolean
  /** Another view was opened. The focus goes to the middle, where it stands. */
  readonly changesView: boolean
  /** The focus was in the panel, and its element may be gone while the panel stays. The focus then goes to the heading. */
  readonly staysInPanel?: boolean
}

interface FocusKeeper {
  /** To be called after each step by keyboard. Moves the focus once the page has been updated. */
  after(step: Step): Promise<void>
  destroy(): void
}

const panelHeading = 'aside [data-heading]'

/** Whether an element is in the panel of what is selected. */
export const inPanel = (element: Element): boolean => element.closest('aside:has([data-heading])') !== null

/**
 * Remembers which element outside the panel had the focus last: it gets the focus back when the panel closes.
 * `panelComes` resolves when the code of the panel is there, so that its heading can be focused.
 */
export function createFocusKeeper(panelComes: () => Promise<void>): FocusKeeper {
  let opener: HTMLElement | null = null
  const remember = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && !inPanel(target)) opener = target
  }
  document.addEventListener('focusin', remember)

  return {
    async after({ selects, changesView, staysInPanel = false }) {
      if (selects) await panelComes()
      await tick()
      if (selects) document.querySelector<HTMLElement>(panelHeading)?.focus()
      else if (changesView) document.querySelector('main')?.focus()
      if (document.activeElement !== document.body) return
      if (staysInPanel) document.querySelector<HTMLElement>(panelHeading)?.focus()
      if (document.activeElement !== document.body) return
      opener?.focus()
      if (document.activeElement === document.body) document.querySelector('main')?.focus()
    },
    destroy: () => document.removeEventListener('focusin', remember),
  }
}
