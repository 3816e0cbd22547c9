import { copyText } from '../ui/copyText.ts'
import { isRefusal } from '../ui/refusals.ts'

/** `plain`: only plain text is on the clipboard. */
export type RichCopy = 'rich' | 'plain' | 'refused'

/** Puts text on the clipboard as HTML and as plain text, or where HTML is not taken, as plain text alone. */
export async function copyRich(html: string, plain: string): Promise<RichCopy> {
  const { clipboard } = navigator as { readonly clipboard?: Partial<Clipboard> }
  if (clipboard?.write && 'ClipboardItem' in globalThis)
    try {
      const forms = { 'text/html': html, 'text/plain': plain }
      const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const)
      await clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
      return 'rich'
    } catch (error) {
      if (!isRefusal(error)) throw error
    }
  return (await copyText(plain)) ? 'plain' : 'refused'
}
