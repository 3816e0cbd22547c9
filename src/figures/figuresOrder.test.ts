import { describe, expect, it } from 'vitest'
import { openModel } from '../graph/openModel.ts'
import { figuresExample } from '../testing/figuresExample.ts'
import { figureGroups } from './figuresOrder.ts'
import { nextFigureSort, readFigureSort } from './figureSort.ts'

const model = openModel(figuresExample)
const reported = model.attributes.figures.filter(({ role }) => role === 'reported')
const groups = (sort: string | null, lang = 'en') =>
  figureGroups(model, reported, readFigureSort(sort), lang).map(({ unit, figures }) => [
    unit,
    figures.map(({ id }) => id).join(' '),
  ])

describe('the order of the figures', () => {
  const printed = 'visits-three-years events visits-harbour visits-north books rare-12 rare-21'

  it('is the order of the text, whatever the order of the file', () => {
    expect(groups(null)).toEqual([[null, printed]])
    expect(groups('colour')).toEqual([[null, printed]])
  })
  it('by value ranks only within one unit, the most frequent unit first', () => {
    expect(groups('value')).toEqual([
      ['册', 'rare-12 rare-21 books'],
      ['人次', 'visits-three-years visits-harbour visits-north'],
      ['场', 'events'],
    ])
  })
  it('keeps figures of one conflict together where others would come between them', () => {
    const between = {
      ...reported[0],
      id: 'between',
      claim: 'north-books',
      unit: '册',
      value: 15,
      conflict: null,
    } as const
    const figures = [...reported, { ...reported[4], ...between }] as typeof reported
    const [first] = figureGroups(model, figures, readFigureSort('value-desc'), 'en')
    expect(first?.figures.map(({ id }) => id)).toEqual(['books', 'rare-21', 'rare-12', 'between'])
  })
  it('by period puts figures without one last, either way', () => {
    expect(groups('period', 'zh')[0]?.[1]).toMatch(/rare-21$/)
    expect(groups('period-desc', 'zh')[0]?.[1]).toMatch(/rare-21$/)
    expect(groups('period', 'zh')).not.toEqual(groups('period-desc', 'zh'))
  })
  it('by body follows the order of the bodies, by measure the words of the reader', () => {
    expect(groups('body')[0]?.[1]).toBe('visits-north books rare-12 rare-21 visits-three-years events visits-harbour')
    expect(groups('measure')[0]?.[1]).toBe(
      'books events rare-12 rare-21 visits-three-years visits-north visits-harbour',
    )
  })
  it('goes up, then down, then back to the text at each press of a column', () => {
    expect(nextFigureSort('body-desc', 'value')).toBe('value')
    expect(nextFigureSort('value', 'value')).toBe('value-desc')
    expect(nextFigureSort('value-desc', 'value')).toBeNull()
  })
})
