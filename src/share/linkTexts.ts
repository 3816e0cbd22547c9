/** A link in several forms: Markdown, HTML, plain text, a frame. */
export interface SharedLink {
  readonly address: string
  /** What the view shows. */
  readonly sentence: string
  /** The title of the graph. */
  readonly title: string
}

const named = ({ sentence, title }: SharedLink): string => `${sentence} · ${title}`

/** Escapes all characters that mean something in Markdown. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>&#|~!]/g, (mark) => `\\${mark}`)

/** `[words](address)`. */
export const asMarkdown = (link: SharedLink): string =>
  `[${escapeMarkdown(named(link))}](${link.address.replaceAll('(', '%28').replaceAll(')', '%29')})`

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark)

/** An anchor, for mails and documents. */
export const asHtml = (link: SharedLink): string =>
  `<a href="${escapeHtml(link.address)}">${escapeHtml(named(link))}</a>`

/** The same as plain text. */
export const asPlain = (link: SharedLink): string => `${named(link)}\n${link.address}`

/** A frame with the view; `address` is that of the embedded page. It has attributes only, so that pages with a strict policy allow it. */
export const asEmbed = (link: SharedLink): string =>
  `<iframe src="${escapeHtml(link.address)}" title="${escapeHtml(named(link))}" width="100%" height="480" loading="lazy"></iframe>`
