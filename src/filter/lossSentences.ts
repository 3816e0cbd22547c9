/** What a link has lost, and what was put right in it, as sentences. */
import { wordOf } from '../graph/name.ts'
import type { Language } from '../i18n/words.ts'
import type { Mend } from '../link/mendLink.ts'
import { decodePart } from '../link/partEncoding.ts'
import type { Loss } from '../link/loss.ts'
import type { ViewState } from '../link/viewState.ts'
import type { NamingContext } from './facets/facet.ts'
import { losses, unfollowed, type ViewParameters } from './linkLosses.ts'
import { lossesWords } from './losses.words.ts'

/** What sentences about losses need; their words are in the languages of the interface. */
type SentenceContext = NamingContext & { readonly lang: Language }

function sentence(loss: Loss, { model, lang }: SentenceContext): string {
  const sentences = lossesWords[lang]
  switch (loss.kind) {
    case 'unknown-key':
      return sentences.unknownKey(sentences.parameters[loss.parameter], loss.key)
    case 'unknown-value':
      return sentences.unknownValue(sentences.parameters[loss.parameter], loss.value)
    case 'only-unknown-values':
      return sentences.onlyUnknown(sentences.parameters[loss.parameter], loss.values)
    case 'unknown-parameter':
      return sentences.unknownParameter(loss.raw)
    case 'repeated-parameter':
      return sentences.repeated(sentences.parameters[loss.parameter], loss.raw)
    case 'third-focus':
      return sentences.third(loss.keys)
    case 'span-outside': {
      const title = wordOf(model.documents.get(loss.document)?.title ?? {}, lang) || loss.document
      return sentences.spanOutside(title, loss.start, loss.end, loss.length)
    }
    case 'depth-without-focus':
      return sentences.depth
    case 'paths-without-two':
      return sentences.paths
    case 'arrange-without-focus':
      return sentences.arrangeFocus
    case 'load-without-endpoint':
      return sentences.load
    case 'other-edition':
      return sentences.edition(loss.given, loss.present)
  }
}

/** Every loss in words, in the order of the losses, then what this view does not follow; each sentence once. */
export function lossSentences(
  context: SentenceContext,
  state: ViewState,
  views: readonly ViewParameters[],
): readonly string[] {
  const words = lossesWords[context.lang]
  const found = losses(state, context.model, views)
  /** Lists of which no value is known: one sentence says so for all of their values. */
  const unknownLists = new Set<string>(
    found.flatMap((loss) => (loss.kind === 'only-unknown-values' ? [loss.parameter] : [])),
  )
  const reported = found.filter((loss) => loss.kind !== 'unknown-value' || !unknownLists.has(loss.parameter))
  const lost = reported.map((loss) => sentence(loss, context))
  const notYet = unfollowed(state, views).map((name) => words.notYet(words.parameters[name]))
  return [...new Set([...lost, ...notYet])]
}

/** What was put right, in words; each sentence once. A piece is shown decoded where that does not hide the difference. */
export function mendSentences({ lang }: Pick<SentenceContext, 'lang'>, mends: readonly Mend[]): readonly string[] {
  const sentences = mends.map(({ from, to }) => {
    const [came, read] = decodePart(from) === decodePart(to) ? [from, to] : [decodePart(from), decodePart(to)]
    return to === '' ? lossesWords[lang].leftOut(came) : lossesWords[lang].readAs(came, read)
  })
  return [...new Set(sentences)]
}
