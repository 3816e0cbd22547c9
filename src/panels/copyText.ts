/** Puts text on the clipboard where the browser lets the page; plain http has no clipboard, but may still copy a selection. */

function copySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'spoken'
  const before = document.activeElement
  document.body.append(field)
  field.select()
  // Deprecated, and the only way without a secure origin.
  const copied = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus()
  return copied
}

/** Whether the text is on the clipboard now. Never throws. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    try {
      return copySelection(text)
    } catch {
      return false
    }
  }
}
