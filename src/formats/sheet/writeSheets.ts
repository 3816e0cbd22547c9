/** The evidence behind a view as a text of its own: Markdown, or HTML that opens in Word. */
import { xml } from '../write/escapeXml.ts'

/** A text with its language. */
interface SheetWords {
  readonly text: string
  readonly lang: string
}

interface PassageText {
  readonly quote: SheetWords
  /** Our rendering, marked as ours; null: none. */
  readonly rendering: SheetWords | null
  /** Where it stands, and the address that opens it. */
  readonly place: string
  readonly link: string
  /** Edges, names and figures that rest on it, in words. */
  readonly rests: readonly string[]
}

interface BodyText {
  readonly name: string
  readonly passages: readonly PassageText[]
}

export interface SheetText {
  readonly title: string
  readonly lang: string
  /** What is shown, counts, edition: a paragraph each. */
  readonly lead: readonly string[]
  readonly link: string
  readonly documents: readonly {
    /** null: there is only one, and it needs no heading. */
    readonly name: string | null
    readonly bodies: readonly BodyText[]
  }[]
  /** Edges without a passage of their own, in words; the heading is the first. */
  readonly without: readonly string[]
}

/** Escapes characters that have a meaning in Markdown. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/\s+/gu, ' ')
    .replace(/^([-+]|\d+[.)])(?= )/, '\\$1')

const bodyBlocks = ({ name, passages }: BodyText, level: string): readonly string[] => [
  `${level} ${escaped(name)}`,
  ...passages.flatMap(({ quote, rendering, place, link, rests }) => [
    `> ${escaped(quote.text)}${rendering ? `\n>\n> *${escaped(rendering.text)}*` : ''}`,
    `[${escaped(place)}](<${link}>)`,
    ...(rests.length > 0 ? [rests.map((one) => `- ${escaped(one)}`).join('\n')] : []),
  ]),
]

/** CommonMark: a heading for each document where there are several, and each body; each passage a block quotation. */
export function markdown({ title, lead, link, documents, without }: SheetText): string {
  const blocks: string[] = [`# ${escaped(title)}`, ...lead.map(escaped), `<${link}>`]
  for (const { name, bodies } of documents) {
    if (name !== null) blocks.push(`## ${escaped(name)}`)
    blocks.push(...bodies.flatMap((body) => bodyBlocks(body, name === null ? '##' : '###')))
  }
  const [heading, ...edges] = without
  if (heading !== undefined && edges.length > 0)
    blocks.push(`## ${escaped(heading)}`, edges.map((one) => `- ${escaped(one)}`).join('\n'))
  return `${blocks.join('\n\n')}\n`
}

const list = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${xml(line)}</li>`).join('')}</ul>\n`

/** The page that Word makes of it: A4, with the same margins as on paper. */
const look = `@page { size: A4; margin: 20mm 18mm }
body { font: 11pt/1.5 Georgia, "Noto Serif CJK SC", SimSun, serif }
blockquote { margin: 0 0 0 1em; padding-left: .8em; border-left: 2pt solid #ccc }
.place, li { font-size: 9pt } .ours { color: #555; font-style: italic }`

function bodyHtml({ name, passages }: BodyText, level: string): string {
  const each = passages.map(({ quote, rendering, place, link, rests }) => {
    const ours = rendering ? `<p class="ours" lang="${xml(rendering.lang)}">${xml(rendering.text)}</p>` : ''
    return `<blockquote lang="${xml(quote.lang)}"><p>${xml(quote.text)}</p>${ours}</blockquote>\n<p class="place"><a href="${xml(link)}">${xml(place)}</a></p>\n${list(rests)}`
  })
  return `<${level}>${xml(name)}</${level}>\n${each.join('')}`
}

/** One page of HTML without a script, well-formed as XML. */
export function html({ title, lang, lead, link, documents, without }: SheetText): string {
  const passages = documents.map(({ name, bodies }) => {
    const [heading, level] = name === null ? ['', 'h2'] : [`<h2>${xml(name)}</h2>\n`, 'h3']
    return heading + bodies.map((body) => bodyHtml(body, level)).join('')
  })
  const [heading, ...edges] = without
  const others = heading !== undefined && edges.length > 0 ? `<h2>${xml(heading)}</h2>\n${list(edges)}` : ''
  return `<!DOCTYPE html>
<html lang="${xml(lang)}"><head><meta charset="utf-8" /><title>${xml(title)}</title><style>${look}</style></head><body>
<h1>${xml(title)}</h1>
${lead.map((line) => `<p>${xml(line)}</p>\n`).join('')}<p class="place"><a href="${xml(link)}">${xml(link)}</a></p>
${passages.join('')}${others}</body></html>
`
}
