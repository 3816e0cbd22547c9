/** What a view shows, in one sentence: what is selected, through which view and filters, and how much of the graph that is. */
import { edgeOf } from '../../model/model.ts'
import { claimsOfEdge, type Model } from '../../model/model.ts'
import { bodyName, nameOf, wordOf } from '../../model/name.ts'
import { focusOf, type Resolved } from '../../view/resolve.ts'
import type { Desk } from '../desk.ts'
import { printedNumber } from '../figures/printedNumber.ts'
import { filterPhrases } from '../filterWords.ts'
import { shownSentence } from '../shownSentence.ts'
import { excerpt } from '../source/excerpt.ts'
import { shareWords } from '../../words/share.ts'

/** An edge as three names; `key` may be one that the graph no longer has. */
export function edgeSentence(model: Model, key: string, lang: string, joint: string): string {
  const [source = '', relation = '', target = ''] = key.split('--')
  const name = (node: string): string => {
    const present = model.renamed.get(node) ?? node
    return model.graph.hasNode(present) ? nameOf(model, present, lang).text : node
  }
  if (model.graph.hasEdge(key)) {
    const [from, to] = model.graph.extremities(key)
    const { relation: id } = edgeOf(model, key)
    return [name(from), wordOf(model.relations.get(id)?.name ?? {}, lang) || id, name(to)].join(joint)
  }
  return [name(source), wordOf(model.relations.get(relation)?.name ?? {}, lang) || relation, name(target)].join(joint)
}

type Reader = Pick<Desk, 'model' | 'lang' | 'words'>

/** What a key is called in a sentence: a name, an edge with who reports it, the beginning of a passage, a number. */
export function calledInSentence({ model, lang, words }: Reader, { kind, key }: Resolved): string {
  switch (kind) {
    case 'node':
      return nameOf(model, key, lang).text
    case 'edge': {
      const bodies = [...new Set(claimsOfEdge(model, key).map((claim) => bodyName(model, claim.body, lang).text))]
      const said = edgeSentence(model, key, lang, words.gap)
      return bodies.length === 0 ? said : `${said}${words.gap}(${words.join(bodies)})`
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
export function viewSentence(desk: Desk): string {
  const { model, state, words, lang } = desk
  const said = shareWords[lang]
  const focus = focusOf(model, state.focus).map((one) => calledInSentence(desk, one))
  const phrases = filterPhrases(desk, state)
  const isText = state.view === 'source' || state.view === 'figures'
  const parts = [
    ...(focus.length > 0 ? [words.join(focus)] : []),
    ...(state.view === 'graph' ? [] : [words.views[state.view]]),
    ...(state.q === '' ? [] : [said.search(state.q)]),
    ...phrases,
    // The text and the figures count otherwise; only filters reach them.
    ...(isText && phrases.length === 0 ? [] : [shownSentence(desk)]),
  ]
  return parts.join(said.joint)
}
