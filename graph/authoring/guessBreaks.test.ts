import { describe, expect, it } from 'vitest'
import { checkCorpus } from '../build/validate.ts'
import { guessBreaks } from './guessBreaks.ts'
import { guessLanguage } from './guessLanguage.ts'
import { guessSections } from './guessSections.ts'

const kinds = (text: string): string =>
  guessBreaks(text)
    .map(({ kind }) => kind)
    .join(' ')

describe('guessing breaks', () => {
  it('tells the ends of lines from paragraphs where empty lines set those off', () => {
    expect(kinds('One sentence ends.\nAnother goes\non here.\n\nA new one.')).toBe('line line paragraph')
  })

  it('takes each line for a paragraph where no empty line stands', () => {
    expect(kinds('One sentence ends.\nAnother one.\nA third.')).toBe('paragraph paragraph')
  })

  it('takes a sentence that goes on for cut by a column, where words stand without spaces', () => {
    expect(kinds('标题\n\n他们深化内涵、丰富形\n\n式、创新方法。\n\n建成2个。')).toBe('heading column paragraph')
  })

  it('finds every run of line breaks, also before and behind the text', () => {
    const text = '\n\nTitle\r\n\r\nA sentence.\n \n'
    const runs = [...text.matchAll(/\s*[\r\n]\s*/gu)].map((run) => run.index)
    expect(guessBreaks(text).map(({ start }) => start)).toEqual(runs)
    expect(guessBreaks(' \n ')).toEqual([])
  })

  it('is right about the shipped page, break by break and section by section but for the last line', () => {
    const [page] = checkCorpus('graph').located.documents
    if (!page) throw new Error('no document')
    const breaks = guessBreaks(page.source.text)
    expect(breaks.map(({ start, end, kind }) => ({ start, end, kind }))).toEqual(page.breaks)
    const headings = guessSections(page.source.text, breaks).map(({ heading, title }) => [heading, title])
    expect(headings).toEqual(page.sections.slice(0, -1).map(({ heading, title }) => [heading, title]))
  })
})

describe('guessing sections', () => {
  const of = (text: string) => guessSections(text, guessBreaks(text))

  it('is one section where nothing is a heading', () => {
    expect(of('A sentence of a few words.')).toEqual([
      { id: 'opening', heading: null, title: null, from: 'A sentence of a few', to: 'sentence of a few words.' },
    ])
  })

  it('leaves the title of the text apart from the first heading, and a long line under it with it', () => {
    const rest = 'Town Council\n\nIt was.\n\nParish Council\n\nIt is.'
    expect(of(`The News\n\n${rest}`).map(({ heading }) => heading)).toEqual([
      'The News',
      'Town Council',
      'Parish Council',
    ])
    const under = 'What the councils of our valley have done in the year that is over'
    expect(of(`The News\n\n${under}\n\nA word.\n\n${rest}`)[0]).toMatchObject({ heading: 'The News', title: under })
  })

  it('gives headings of one wording ids of their own', () => {
    expect(of('News\n\nIt was.\n\nNews\n\nIt is.').map(({ id }) => id)).toEqual(['news', 'news-2'])
  })
})

describe('guessing the language', () => {
  it.each([
    ['The weir was closed, and the path with it.', 'en'],
    ['Der Weg ist gesperrt und das Wehr mit ihm.', 'de'],
    ['呼和浩特市实施四大工程', 'zh'],
    ['橋は閉じられています', 'ja'],
    ['1234', 'und'],
  ])('%s is %s', (text, lang) => {
    expect(guessLanguage(text)).toBe(lang)
  })
})
