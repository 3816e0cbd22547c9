/** A link in the forms in which people pass it on. */

export interface SharedLink {
  readonly address: string
  /** What it shows. */
  readonly sentence: string
  /** What the graph is called. */
  readonly title: string
}

const named = ({ sentence, title }: SharedLink): string => `${sentence} · ${title}`

/** Whatever could end the words of a link or begin something else in Markdown. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>&#|~!]/g, (mark) => `\\${mark}`)

/** `[words](address)`. */
export const asMarkdown = (link: SharedLink): string =>
  `[${escapeMarkdown(named(link))}](${link.address.replaceAll('(', '%28').replaceAll(')', '%29')})`

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark)

/** An anchor, for mails and documents. */
export const asHtml = (link: SharedLink): string =>
  `<a href="${escapeHtml(link.address)}">${escapeHtml(named(link))}</a>`

/** The same where only plain text is taken. */
export const asPlain = (link: SharedLink): string => `${named(link)}\n${link.address}`

/** What makes a page show the view: `address` is that of the embedded page. Attributes only, so that strict pages take it. */
export const asEmbed = (link: SharedLink): string =>
  `<iframe src="${escapeHtml(link.address)}" title="${escapeHtml(named(link))}" width="100%" height="480" loading="lazy"></iframe>`
