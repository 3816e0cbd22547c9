/** The titles on the ground, in the reader's language. */
import { wordOf } from '../model/name.ts'
import type { Model } from '../model/model.ts'
import type { Guide as GuideOfPlaces, Saying } from '../places/arrangement.ts'
import { groundEn } from '../words/ground.en.ts'
import { groundZh } from '../words/ground.zh.ts'
import { breakLabel } from './breakLabel.ts'
import type { Guide } from './scene.ts'

/** A compartment's width, in half-width letters. */
const narrow = 13

function textOf(model: Model, says: Saying, lang: string): string {
  const words = lang.startsWith('zh') ? groundZh : groundEn
  switch (says.of) {
    case 'initiative': {
      const known = model.initiatives.get(says.id)
      return breakLabel(known === undefined ? says.id : wordOf(known.name, lang), lang, narrow)
    }
    case 'kind': {
      const known = model.kinds.get(says.id)
      return breakLabel(known === undefined ? says.id : wordOf(known.name, lang), lang, narrow)
    }
    case 'latitude':
    case 'longitude':
      return words[says.of](says.degrees)
    case 'beyond':
      return words.beyond(words.latitude(says.lat), words.longitude(says.lon))
    case 'steps':
      return words.steps(says.steps)
    case 'typed':
    case 'untyped':
    case 'unplaced':
    case 'approximate':
    case 'unreached':
      return words[says.of]
  }
}

/** Guides with their words. */
export const inWords = (model: Model, guides: readonly GuideOfPlaces[], lang: string): readonly Guide[] =>
  guides.map((guide) => {
    if (guide.shape !== 'title') return guide
    const { shape, look, place, align, says } = guide
    return { shape, look, place, align, text: textOf(model, says, lang) }
  })
