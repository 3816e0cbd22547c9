/** Whether `/` starts a search: the reader's own choice, kept in the browser where it lets us. */
import { isRefusal } from '../ui/refusals.ts'

const name = 'verbatim-slash'

/** True until the reader switched it off. */
export function slashStarts(): boolean {
  try {
    return localStorage.getItem(name) !== 'off'
  } catch (error) {
    if (!isRefusal(error)) throw error
    return true
  }
}

/** Remembers the choice, if the browser allows it. */
export function letSlashStart(starts: boolean): void {
  try {
    if (starts) localStorage.removeItem(name)
    else localStorage.setItem(name, 'off')
  } catch (error) {
    // Private windows and pages from a disk may refuse: then the choice lasts for this page.
    if (!isRefusal(error)) throw error
  }
}
