import { describe, expect, it } from 'vitest'
import type { Figure } from '../../graph/schema.ts'
import { openModel } from '../graph/openModel.ts'
import { compareFigures } from './comparable.ts'
import { figuresExample } from '../testing/figuresExample.ts'

const model = openModel(figuresExample)
const [some] = model.attributes.figures.filter(({ id }) => id === 'visits-north')
const figure = (changes: Partial<Figure> = {}): Figure => {
  if (!some) throw new Error('no figure')
  return { ...some, ...changes }
}
const compared = (...changes: readonly Partial<Figure>[]) => compareFigures(model, [figure(), ...changes.map(figure)])
const refused = (...differs: readonly string[]) => ({ isComparable: false, differs })

describe('figures', () => {
  it('stand on one scale where unit, period, cumulation and measure agree', () => {
    expect(compared({ value: 7, qualifier: 'nearly' })).toEqual({ isComparable: true, caveats: [] })
  })
  it.each([
    ['unit', { unit: '人' }],
    ['period', { period: '近3年' }],
    ['period', { period: null }],
    ['cumulative', { cumulative: true }],
    ['measure', { measure: { zh: '离馆', en: 'visits' } }],
  ] as const)('are refused one scale where the %s differs', (aspect, changes) => {
    expect(compared(changes)).toEqual(refused(aspect))
  })
  it('are refused with every reason, and for one that differs among many', () => {
    expect(compared({}, { unit: '次', period: null })).toEqual(refused('unit', 'period'))
  })
  it('count the same where their measures differ by brackets, quotation marks, space or case', () => {
    expect(compared({ measure: { zh: '（“到 馆”）', en: 'Visits' } }).isComparable).toBe(true)
  })
  it('count the same only if there is a language that says so', () => {
    expect(compared({ measure: { zh: '到馆' } }).isComparable).toBe(true)
    expect(compared({ measure: { fr: 'visites' } })).toEqual(refused('measure'))
  })
  it('count the same kind of thing where an editor has put both on one scale', () => {
    const worded = { measure: { zh: '离馆', en: 'leavings' } }
    const [north, south] = [figure({ scale: 'visits' }), figure({ ...worded, scale: 'visits' })]
    expect(compareFigures(model, [north, south]).isComparable).toBe(true)
    expect(compareFigures(model, [north, figure({ ...worded, scale: 'loans' })])).toEqual(refused('measure'))
    expect(compareFigures(model, [north, figure(worded)])).toEqual(refused('measure'))
  })
  it('carry a caveat where no period is printed, and where they come from different documents', () => {
    const periodless = [figure({ period: null }), figure({ period: null, claim: 'harbour-joins' })]
    expect(compareFigures(model, periodless)).toEqual({ isComparable: true, caveats: ['no-period', 'documents'] })
  })
})
