import { describe, expect, it } from 'vitest'
import type { Figure } from '../../graph/schema.ts'
import { openModel } from '../graph/openModel.ts'
import {
  asksOfFigures,
  dropFigures,
  figureCounts,
  figuresShown,
  selectedFigures,
  toggleSelection,
  withoutFigureFilters,
} from './figures.ts'
import { conflictOf, noticesOn } from './figuresConflict.ts'
import { figuresExample } from '../testing/figuresExample.ts'
import { periodsIn, unitsIn } from '../graph/printedUnits.ts'
import { parseLink } from '../filter/viewLink.ts'
import { losses } from '../filter/linkLosses.ts'
import { viewParameters } from '../workspace/viewParameters.ts'
import type { ViewState } from '../link/viewState.ts'
import { toggle } from '../filter/steerFilters.ts'
import { visible } from '../filter/visible.ts'

const model = openModel(figuresExample)
const view = (fragment: string): ViewState => parseLink(`view=figures&${fragment}`)
const ids = (figures: readonly Figure[]): readonly string[] => figures.map(({ id }) => id)
const figure = (id: string): Figure => {
  const found = model.figures.get(id)
  if (!found) throw new Error(id)
  return found
}
function shown(fragment: string): readonly string[] {
  const state = view(fragment)
  return figuresShown(model, state, visible(model, state)).flatMap(({ figures }) => ids(figures))
}

describe('the figures that are shown', () => {
  const reported = ids(model.attributes.figures.filter(({ role }) => role === 'reported'))

  it('are all that report something; those that only count a name stand behind them when asked for', () => {
    expect(shown('')).toEqual(reported)
    expect(shown('structural=1')).toEqual([...reported, 'rooms'])
  })
  it('are counted against all of their role, shown or not', () => {
    const state = view('units=场')
    const found = figuresShown(model, state, visible(model, state))
    expect(found.map(({ figures, total }) => [figures.length, total])).toEqual([
      [1, 7],
      [0, 1],
    ])
  })
  it('are those whose passage counts', () => {
    expect(shown('bodies=harbour')).toEqual(['visits-three-years', 'events', 'visits-harbour'])
    expect(shown('documents=letters')).toEqual([])
  })
  it('are those of the units and periods asked for, - meaning none printed', () => {
    expect(shown('units=册.场')).toEqual(['rare-21', 'events', 'books', 'rare-12'])
    expect(shown('periods=近3年')).toEqual(['visits-three-years', 'events'])
    expect(shown('periods=-')).toEqual(['rare-21', 'books', 'rare-12'])
    expect(shown('periods=')).toEqual([])
  })
  it('are those whose measure has the words, in any language and case', () => {
    expect(shown('measure=VISITS')).toEqual(['visits-north', 'visits-three-years', 'visits-harbour'])
    expect(shown('measure=古籍')).toEqual(['rare-21', 'rare-12'])
  })
  it('are counted by value as if their own list left nothing out', () => {
    const state = view('units=场&periods=近3年')
    const counts = figureCounts(model, state, visible(model, state), 'units')
    expect(counts.get('人次')).toEqual({ shown: 1, total: 3 })
    expect(counts.get('册')).toEqual({ shown: 0, total: 3 })
    expect(counts.has('室')).toBe(false)
  })
  it('are all there again without what is asked of them', () => {
    const state = view('measure=x&units=场&periods=-&bodies=harbour')
    expect([state, withoutFigureFilters(state)].map(asksOfFigures)).toEqual([true, false])
    expect(withoutFigureFilters(state).bodies).toEqual(['harbour'])
  })
})

describe('units and periods', () => {
  it('are listed by how many figures have them, reported first; no period comes last', () => {
    expect(unitsIn(model)).toEqual(['册', '人次', '场', '室'])
    expect(periodsIn(model)).toEqual(['全年', '近3年', '-'])
  })
  it('are chosen in that order, and all of them is no choice', () => {
    expect(toggle(view('units=场'), 'units', '册', model).units).toEqual(['册', '场'])
    expect(toggle(view('periods=全年.近3年'), 'periods', '-', model).periods).toBeNull()
  })
  it('that the graph does not have are told, as is an order that the figures do not have', () => {
    const found = losses(view('units=桶&periods=去年.全年&sort=colour'), model, viewParameters)
    expect(found).toEqual([
      { kind: 'unknown-value', parameter: 'units', value: '桶' },
      { kind: 'only-unknown-values', parameter: 'units', values: ['桶'] },
      { kind: 'unknown-value', parameter: 'periods', value: '去年' },
      { kind: 'unknown-value', parameter: 'sort', value: 'colour' },
    ])
    expect(losses(view('sort=value-desc'), model, viewParameters)).toEqual([])
  })
})

describe('figures chosen for comparison', () => {
  it('are chosen and let go one by one, and passages stay chosen', () => {
    const one = toggleSelection(view('pick=letters%3A1-2'), 'books')
    expect(one.pick).toEqual(['letters:1-2', 'books'])
    expect(ids(selectedFigures(model, one))).toEqual(['books'])
    expect(toggleSelection(one, 'books').pick).toEqual(['letters:1-2'])
    expect(dropFigures(model, one).pick).toEqual(['letters:1-2'])
  })
})

describe('a conflict', () => {
  it('is between figures that share it', () => {
    expect(ids(conflictOf(model, figure('rare-12')))).toEqual(['rare-21'])
    expect(conflictOf(model, figure('books'))).toEqual([])
  })
  it('is explained by the notices that touch every one of its figures, the most particular first', () => {
    const notices = noticesOn(model, [figure('rare-12'), figure('rare-21')])
    expect(notices.map(({ id }) => id)).toEqual(['two-counts', 'whole-text'])
    expect(noticesOn(model, [figure('events')])).toEqual([])
  })
})
