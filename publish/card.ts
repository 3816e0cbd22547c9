/** What another page shows for a pasted link: title, sentence and picture. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin } from 'vite'
import { ofSite } from './policy.ts'

/** CSS pixels of the card, as those who show it ask for. */
export const cardSize = { width: 1200, height: 630 }
const picture = 'card.png'

interface Told {
  /** Of the graph, in its first language. */
  readonly title: string
  /** Where the site is published, with `/` at the end; null: nowhere yet. */
  readonly address: string | null
}

function toldBy(bundle: IndexHtmlTransformContext['bundle']): Told {
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
 * The meta elements of a card. Whoever shows it wants whole addresses; as long as the corpus has no public one, the picture's is
 * relative, which some resolve and the others leave out.
 */
export function cardTags({ title, address }: Told, description: string, hasPicture: boolean): HtmlTagDescriptor[] {
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

/** Puts the card of a corpus folder (`card.png` in it, if there is one) on every page of the site. */
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
      return cardTags(toldBy(bundle), description, existsSync(file))
    },
  }
}
