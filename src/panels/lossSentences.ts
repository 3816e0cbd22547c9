/** What a link has lost, as sentences. */
import type { Model } from '../model/model.ts'
import { wordOf } from '../model/name.ts'
import type { Loss } from '../view/losses.ts'
import { losses } from '../view/losses.ts'
import type { View, ViewState } from '../view/state.ts'
import type { Words } from '../words/words.ts'

/** Parameters that a link may carry and that this version keeps, without a way to show them. */
const kept = ['sort', 'rows', 'cols'] as const

function sentence(loss: Loss, model: Model, words: Words, lang: string): string {
  const said = words.losses
  switch (loss.kind) {
    case 'unknown-key':
      return said.unknownKey(said.parameters[loss.parameter], loss.key)
    case 'unknown-value':
      return said.unknownValue(said.parameters[loss.parameter], loss.value)
    case 'only-unknown-values':
      return said.onlyUnknown(said.parameters[loss.parameter], loss.values)
    case 'unknown-parameter':
      return said.unknownParameter(loss.raw)
    case 'repeated-parameter':
      return said.repeated(said.parameters[loss.parameter], loss.raw)
    case 'third-focus':
      return said.third(loss.keys)
    case 'span-outside': {
      const title = wordOf(model.documents.get(loss.document)?.title ?? {}, lang) || loss.document
      return said.spanOutside(title, loss.start, loss.end, loss.length)
    }
    case 'depth-without-focus':
      return said.depth
    case 'paths-without-two':
      return said.paths
    case 'arrange-without-focus':
      return said.arrangeFocus
    case 'load-without-endpoint':
      return said.load
    case 'other-edition':
      return said.edition(loss.given, loss.present)
  }
}

/** The views that do show one of them. */
const shownIn: Partial<Record<(typeof kept)[number], readonly View[]>> = {
  sort: ['matrix', 'figures'],
  rows: ['matrix'],
  cols: ['matrix'],
}

function isAsked(state: ViewState, parameter: (typeof kept)[number]): boolean {
  const value = state[parameter]
  return value !== null && value !== ''
}

/** Every loss in words, in the link's order, then what this version cannot show; each sentence once. */
export function lossSentences(model: Model, state: ViewState, words: Words, lang: string): readonly string[] {
  const found = losses(state, model)
  /** That nothing of a list is known says already that none of its values is. */
  const strange = new Set<string>(
    found.flatMap((loss) => (loss.kind === 'only-unknown-values' ? [loss.parameter] : [])),
  )
  const said = found.filter((loss) => loss.kind !== 'unknown-value' || !strange.has(loss.parameter))
  const lost = said.map((loss) => sentence(loss, model, words, lang))
  const notYet = kept
    .filter((parameter) => shownIn[parameter]?.includes(state.view) !== true)
    .filter((parameter) => isAsked(state, parameter))
    .map((parameter) => words.losses.notYet(words.losses.parameters[parameter]))
  return [...new Set([...lost, ...notYet])]
}
