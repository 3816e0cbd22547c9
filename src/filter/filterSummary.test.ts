import { describe, expect, it } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { parseLink } from './viewLink.ts'
import { words } from '../i18n/words.ts'
import { filterPhrases, resetNames } from './filterSummary.ts'

const model = openModel(example)
const phrases = (fragment: string, lang: 'zh' | 'en'): readonly string[] =>
  filterPhrases({ model, words: words[lang], lang }, parseLink(fragment))

describe('the words of the filters', () => {
  it('name few values, what is left out where that is shorter, and else how many', () => {
    expect(phrases('kinds=room', 'en')).toEqual(['Kind: only “room”'])
    expect(phrases('kinds=library.programme.activity.room', 'en')).toEqual(['Kind: without “prize”'])
    expect(phrases('relations=joins.runs.part-of.has-room', 'en')).toEqual(['Relation: 4 of 7'])
    expect(phrases('kinds=', 'en')).toEqual(['Kind: none'])
  })
  it('speak the language of the reader, bodies and groundings too', () => {
    expect(phrases('bodies=north&grounding=stated&focus=quiet-room&depth=2', 'zh')).toEqual([
      '报告者：“北岸图书馆馆务会”',
      '由来：“原文所说”',
      '只看 2 步以内',
    ])
  })
  it('say what a reset clears', () => {
    const state = parseLink('kinds=room&focus=quiet-room&depth=1')
    expect(resetNames({ model, words: words.en, lang: 'en' }, state)).toEqual(['Kind', 'Neighbourhood'])
  })
})
