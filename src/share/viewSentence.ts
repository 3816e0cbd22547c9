/** What a view shows, in one sentence: what is selected, which view, which filters, and how much of the graph is visible. */
import { claimsOfEdge, type Model } from '../graph/model.ts'
import { bodyName, nameOf, wordOf } from '../graph/name.ts'
import { markName } from '../graph/printedVerbs.ts'
import { focusOf, type Resolved } from '../link/resolve.ts'
import { initial, viewTraits } from '../link/viewState.ts'
import type { ViewContext } from '../workspace/viewContext.ts'
import { printedNumber } from '../figures/printedNumber.ts'
import { filterPhrases } from '../filter/filterSummary.ts'
import { shownSentence } from '../workspace/shownSentence.ts'
import { excerpt } from '../evidence/excerpt.ts'
import { shareWords } from './share.words.ts'

/** An edge as three names; the graph need not have an edge of this key any more. */
export function edgeSentence(model: Model, key: string, lang: string, joint: string): string {
  const [source = '', relation = '', target = ''] = key.split('--')
  const name = (node: string): string => {
    const present = model.renamed.get(node) ?? node
    return model.graph.hasNode(present) ? nameOf(model, present, lang).text : node
  }
  if (model.edges.numbers.has(key)) return markName(model, key, lang, joint)
  return [name(source), wordOf(model.relations.get(relation)?.name ?? {}, lang) || relation, name(target)].join(joint)
}

type SentenceContext = Pick<ViewContext, 'model' | 'lang' | 'words'>

/** How a key is named in a sentence: a node by name, an edge with the bodies that report it, a passage by an excerpt, a figure by its number. */
export function calledInSentence({ model, lang, words }: SentenceContext, { kind, key }: Resolved): string {
  switch (kind) {
    case 'node':
      return nameOf(model, key, lang).text
    case 'edge': {
      const bodies = [...new Set(claimsOfEdge(model, key).map((claim) => bodyName(model, claim.body, lang).text))]
      const sentence = edgeSentence(model, key, lang, words.gap)
      return bodies.length === 0 ? sentence : `${sentence}${words.gap}(${words.join(bodies)})`
    }
    case 'claim': {
      const claim = model.claims.get(key)
      return claim ? `${bodyName(model, claim.body, lang).text}${words.colon}“${excerpt(claim.quote)}”` : key
    }
    case 'figure': {
      const figure = model.figures.get(key)
      return figure ? `${wordOf(figure.measure, lang)}${words.colon}${printedNumber(figure)}` : key
    }
  }
}

/** The sentence, without a full stop. */
export function viewSentence(context: ViewContext): string {
  const { model, state, words, lang } = context
  const own = shareWords[lang]
  const focus = focusOf(model, state.focus).map((one) => calledInSentence(context, one))
  const phrases = filterPhrases(context, state)
  const parts = [
    ...(focus.length > 0 ? [words.join(focus)] : []),
    ...(state.view === initial.view ? [] : [words.views[state.view]]),
    ...(state.q === '' ? [] : [own.search(state.q)]),
    ...phrases,
    // A view that does not show the graph counts other things; how much of the graph is left matters only to its filters.
    ...(!viewTraits[state.view].showsGraph && phrases.length === 0 ? [] : [shownSentence(context)]),
  ]
  return parts.join(own.joint)
}
