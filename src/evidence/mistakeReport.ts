/** The report that a reader can send to the editors about a claim. It has all that is needed to find the claim on the page and in the files. */
import { textWords } from '../text/text.words.ts'
import { wordOf } from '../graph/name.ts'
import { claimsOfEdge, sectionOf } from '../graph/model.ts'
import { edgeInWords } from '../graph/printedVerbs.ts'
import { change } from '../link/steer.ts'
import type { ViewContext } from '../workspace/viewContext.ts'
import { placeLink } from './placeLink.ts'

/** The report as lines of text; '' for a claim that the graph does not have. Nothing is sent anywhere. */
export function mistakeReport(context: Pick<ViewContext, 'model' | 'state' | 'href' | 'lang'>, id: string): string {
  const { model, lang, state, href } = context
  const claim = model.claims.get(id)
  const document = claim && model.documents.get(claim.document)
  if (!claim || !document) return ''
  const labels = textWords[lang].mistake
  const section = sectionOf(model, claim)
  const [first] = claim.spans
  const place = [
    wordOf(document.title, lang),
    section?.title ?? section?.heading ?? claim.section,
    ...claim.spans.map(([start, end]) => textWords[lang].place.characters(start, end)),
  ].join(' · ')
  const ours = claim.translations[lang] ?? Object.values(claim.translations)[0]
  const own = { state: change(state, { focus: [id] }), href }
  return [
    labels.title(wordOf(model.attributes.title, lang)),
    `${labels.passage}${claim.quote}`,
    ...(ours ? [`${labels.translation}${ours}`] : []),
    `${labels.place}${place}`,
    `${labels.claim}${id}`,
    ...(claim.made ? [`${labels.made}${labels.line(claim.made.file, claim.made.line)}`] : []),
    `${labels.edition}${model.attributes.edition}`,
    ...(first ? [`${labels.link}${placeLink(own, { document: claim.document, span: first })}`] : []),
    labels.wrong,
    '',
  ].join('\n')
}

/** The same about an edge: what it says, and the passages that it rests on. */
export function edgeReport(context: Pick<ViewContext, 'model' | 'state' | 'href' | 'lang'>, edge: string): string {
  const { model, lang, state, href } = context
  const labels = textWords[lang].mistake
  return [
    labels.title(wordOf(model.attributes.title, lang)),
    `${labels.edge}${edgeInWords(model, edge, lang)}`,
    ...claimsOfEdge(model, edge).map(({ quote }) => `${labels.passage}${quote}`),
    `${labels.claim}${edge}`,
    `${labels.edition}${model.attributes.edition}`,
    `${labels.link}${new URL(href(change(state, { focus: [edge], span: null })), document.baseURI).href}`,
    labels.wrong,
    '',
  ].join('\n')
}
