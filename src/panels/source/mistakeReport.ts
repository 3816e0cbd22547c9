/** What a reader sends to the editors about a claim that seems wrong: enough to find it, on the page and in the files. */
import { wordOf } from '../../model/name.ts'
import { sectionOf } from '../../model/model.ts'
import { change } from '../../view/steer.ts'
import type { Desk } from '../desk.ts'
import { placeLink } from './placeLink.ts'

/** The report as lines of text; '' for a claim that the graph does not have. Nothing is sent anywhere. */
export function mistakeReport(desk: Pick<Desk, 'model' | 'state' | 'href' | 'words' | 'lang'>, id: string): string {
  const { model, words, lang, state, href } = desk
  const claim = model.claims.get(id)
  const document = claim && model.documents.get(claim.document)
  if (!claim || !document) return ''
  const said = words.source.mistake
  const section = sectionOf(model, claim)
  const [first] = claim.spans
  const place = [
    wordOf(document.title, lang),
    section?.title ?? section?.heading ?? claim.section,
    ...claim.spans.map(([start, end]) => words.source.place.characters(start, end)),
  ].join(' · ')
  const ours = claim.translations[lang] ?? Object.values(claim.translations)[0]
  const own = { state: change(state, { focus: [id] }), href }
  return [
    said.title(wordOf(model.attributes.title, lang)),
    `${said.passage}${claim.quote}`,
    ...(ours ? [`${said.translation}${ours}`] : []),
    `${said.place}${place}`,
    `${said.claim}${id}`,
    ...(claim.made ? [`${said.made}${said.line(claim.made.file, claim.made.line)}`] : []),
    `${said.edition}${model.attributes.edition}`,
    ...(first ? [`${said.link}${placeLink(own, { document: claim.document, span: first })}`] : []),
    said.wrong,
    '',
  ].join('\n')
}
