/** Whether `/` starts a search: the reader's own choice, kept in the browser where it lets us. */
const name = 'verbatim-slash'

/** True until the reader switched it off. Never throws. */
export function slashStarts(): boolean {
  try {
    return localStorage.getItem(name) !== 'off'
  } catch {
    return true
  }
}

/** Remembers the choice, if the browser allows it. Never throws. */
export function letSlashStart(starts: boolean): void {
  try {
    if (starts) localStorage.removeItem(name)
    else localStorage.setItem(name, 'off')
  } catch {
    // Private windows and pages from a disk may refuse: then the choice lasts for this page.
  }
}
