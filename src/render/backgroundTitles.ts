/** The titles in the background, in the reader's language. */
import { wordOf } from '../graph/name.ts'
import type { Model } from '../graph/model.ts'
import type { LayoutGuide as GuideOfPlaces, TitleContent } from '../layout/arrangement.ts'
import { backgroundEn } from './background.en.ts'
import { backgroundZh } from './background.zh.ts'
import { breakLabel } from './breakLabel.ts'
import type { BackgroundGuide } from './scene.ts'

/** A compartment's width, in half-width letters. */
const narrow = 13

function textOf(model: Model, content: TitleContent, lang: string): string {
  const words = lang.startsWith('zh') ? backgroundZh : backgroundEn
  switch (content.of) {
    case 'initiative': {
      const known = model.initiatives.get(content.id)
      return breakLabel(known === undefined ? content.id : wordOf(known.name, lang), lang, narrow)
    }
    case 'kind': {
      const known = model.kinds.get(content.id)
      return breakLabel(known === undefined ? content.id : wordOf(known.name, lang), lang, narrow)
    }
    case 'latitude':
    case 'longitude':
      return words[content.of](content.degrees)
    case 'beyond':
      return words.beyond(words.latitude(content.lat), words.longitude(content.lon))
    case 'steps':
      return words.steps(content.steps)
    case 'typed':
    case 'untyped':
    case 'unplaced':
    case 'approximate':
    case 'unreached':
      return words[content.of]
  }
}

/** Guides with their words. */
export const inWords = (model: Model, guides: readonly GuideOfPlaces[], lang: string): readonly BackgroundGuide[] =>
  guides.map((guide) => {
    if (guide.shape !== 'title') return guide
    const { shape, look, place, align, content } = guide
    return { shape, look, place, align, text: textOf(model, content, lang) }
  })
