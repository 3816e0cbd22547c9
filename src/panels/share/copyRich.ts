import { copyText } from '../copyText.ts'

/** `plain`: the browser took the words and the address, without the link in the words. */
export type RichCopy = 'rich' | 'plain' | 'refused'

/** Puts text on the clipboard as HTML and as plain text, or where HTML is not taken, as plain text alone. Never throws. */
export async function copyRich(html: string, plain: string): Promise<RichCopy> {
  try {
    const forms = { 'text/html': html, 'text/plain': plain }
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const)
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return 'rich'
  } catch {
    return (await copyText(plain)) ? 'plain' : 'refused'
  }
}
