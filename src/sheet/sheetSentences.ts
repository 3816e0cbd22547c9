/** The evidence sheet as text, for the files that are made of it. */
import { edgeOf } from '../graph/model.ts'
import type { SheetText } from '../formats/sheet/writeSheets.ts'
import { isOfSeveral, sectionOf } from '../graph/model.ts'
import { bodyName, documentName, nameOf, wordOf } from '../graph/name.ts'
import { edgeInWords } from '../graph/printedVerbs.ts'
import { publicLink } from '../link/publicAddress.ts'
import { select } from '../link/steer.ts'
import { documentsWords } from '../documents/documents.words.ts'
import type { ViewContext } from '../workspace/viewContext.ts'
import { filterPhrases } from '../filter/filterSummary.ts'
import { shownSentence } from '../workspace/shownSentence.ts'
import type { Sheet, SheetPassage } from './sheet.ts'

/** An edge as a sentence, with its grounding where no passage states it. */
function edgeWords({ model, words, lang }: ViewContext, edge: string): string {
  const { grounding, note } = edgeOf(model, edge)
  const sentence = edgeInWords(model, edge, lang)
  if (grounding === 'stated') return sentence
  return [`${sentence} (${words.grounding[grounding]})`, ...(note ? [wordOf(note, lang)] : [])].join(words.colon)
}

function passageWords(context: ViewContext, { claim: id, edges, nodes, figures }: SheetPassage) {
  const { model, words, lang } = context
  const claim = model.claims.get(id)
  const document = model.documents.get(claim?.document ?? '')
  const section = claim && sectionOf(model, claim)
  const ours = claim?.translations[lang]
  const printed = figures.flatMap((figure) => model.figures.get(figure) ?? [])
  return {
    quote: { text: claim?.quote ?? '', lang: document?.lang ?? '' },
    rendering: ours && lang !== document?.lang ? { text: `${ours} (${words.panel.oursText})`, lang } : null,
    place: [section?.title ?? section?.heading, document && wordOf(document.title, document.lang)]
      .filter((one) => one !== undefined && one !== null && one !== '')
      .join(' · '),
    link: publicLink(model, context.href(select(context.state, id))),
    rests: [
      ...edges.map((edge) => edgeWords(context, edge)),
      ...nodes.map((node) => `${words.evidence.names}${words.colon}${nameOf(model, node, lang).text}`),
      ...printed.map((one) => `${one.printed}${words.colon}${wordOf(one.measure, lang)}`),
    ],
  }
}

/** The sheet of the present view. */
export function sheetWords(context: ViewContext, { documents, without, passages, figures }: Sheet): SheetText {
  const { model, words, lang, state } = context
  const title = wordOf(model.attributes.title, lang)
  return {
    title: [title, words.evidence.title].join(' · '),
    lang: words.tag,
    lead: [
      isOfSeveral(model) ? documentsWords[lang].evidence : words.evidence.lead,
      [shownSentence(context), ...filterPhrases(context, state)].join(' · '),
      words.evidence.counts(passages, figures),
      words.evidence.edition(model.attributes.edition.slice(0, 8)),
    ],
    link: publicLink(model, context.href(state)),
    documents: documents.map(({ document, bodies }) => ({
      name: isOfSeveral(model) ? documentName(model, document, lang).text : null,
      bodies: bodies.map(({ body, passages: own }) => ({
        name: bodyName(model, body, lang).text,
        passages: own.map((passage) => passageWords(context, passage)),
      })),
    })),
    without: [words.evidence.without, ...without.map((edge) => edgeWords(context, edge))],
  }
}
