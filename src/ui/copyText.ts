import { isRefusal } from './refusals.ts'

/** Copies text. False if the text was not copied: plain http has no clipboard, and a browser may refuse. */
export async function copyText(text: string): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard }
  if (!clipboard) return false
  try {
    await clipboard.writeText(text)
    return true
  } catch (error) {
    if (!isRefusal(error)) throw error
    return false
  }
}
