/** The social card: the title, sentence and picture that other sites show for a pasted link. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin } from 'vite'
import { ofSite } from './policy.ts'

/** The size that sites with cards ask for, in CSS pixels. */
export const cardSize = { width: 1200, height: 630 }
const picture = 'card.png'

interface CardContent {
  /** The title of the graph in its first language. */
  readonly title: string
  /** The public address of the site, with `/` at the end; null if it has none yet. */
  readonly address: string | null
}

function cardContentOf(bundle: IndexHtmlTransformContext['bundle']): CardContent {
  const graph = bundle?.['graph.json']
  if (graph?.type !== 'asset') return { title: '', address: null }
  const { attributes } = JSON.parse(String(graph.source)) as {
    attributes: { title: Record<string, string>; about: { address: string | null } }
  }
  const { address } = attributes.about
  const folder = address === null ? null : new URL('./', address.split('#')[0]).href
  return { title: Object.values(attributes.title)[0] ?? '', address: folder }
}

/**
 * The meta elements of a card. Sites that show it want absolute addresses. As long as the corpus has no public address, that
 * of the picture is relative; some sites resolve it and others show no picture.
 */
export function cardTags(
  { title, address }: CardContent,
  description: string,
  hasPicture: boolean,
): HtmlTagDescriptor[] {
  const property = (name: string, content: string): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs: { [name.startsWith('twitter:') ? 'name' : 'property']: name, content },
    injectTo: 'head',
  })
  return [
    property('og:type', 'website'),
    property('og:site_name', '原话 Verbatim'),
    property('og:title', title === '' ? '原话 Verbatim' : title),
    property('og:description', description),
    ...(address === null ? [] : [property('og:url', address)]),
    ...(hasPicture
      ? [
          property('og:image', `${address ?? './'}${picture}`),
          property('og:image:width', String(cardSize.width)),
          property('og:image:height', String(cardSize.height)),
          property('og:image:alt', title),
          property('twitter:card', 'summary_large_image'),
        ]
      : [property('twitter:card', 'summary')]),
  ]
}

/** Adds the card to every page of the site, with the `card.png` of the corpus folder, if there is one. */
export function socialCard(folder: string): Plugin {
  const file = join(resolve(folder), picture)
  return {
    name: 'verbatim-card',
    apply: ofSite,
    buildStart() {
      if (existsSync(file)) this.emitFile({ type: 'asset', fileName: picture, source: readFileSync(file) })
    },
    transformIndexHtml: (html, { bundle }) => {
      const description = /name="description"\s+content="([^"]*)"/u.exec(html)?.[1] ?? ''
      return cardTags(cardContentOf(bundle), description, existsSync(file))
    },
  }
}
