import { expect, test } from 'vitest'
import { openModel } from '../graph/openModel.ts'
import { beginningOf, figuresIn } from './figuresBegun.ts'
import { figuresExample } from '../testing/figuresExample.ts'
import { figureGroups } from './figuresOrder.ts'
import { readFigureSort } from './figureSort.ts'

const model = openModel(figuresExample)
const all = model.attributes.figures
const parts = (['reported', 'structural'] as const).map((role) => ({
  role,
  groups: figureGroups(
    model,
    all.filter((figure) => figure.role === role),
    readFigureSort('value'),
    'en',
  ),
}))
const ids = (some: readonly { readonly groups: (typeof parts)[0]['groups'] }[]): readonly string[] =>
  some.flatMap(({ groups }) => groups.flatMap(({ figures }) => figures.map(({ id }) => id)))

test('the beginning of a table is its first figures, across groups and parts, and says how many each group has', () => {
  expect(figuresIn(parts)).toBe(all.length)
  for (let most = 0; most <= all.length; most += 1)
    expect(ids(beginningOf(parts, most))).toEqual(ids(parts).slice(0, most))
  expect(beginningOf(parts, 4)[0]?.groups.map(({ unit, count, figures }) => [unit, count, figures.length])).toEqual([
    ['册', 3, 3],
    ['人次', 3, 1],
  ])
})
