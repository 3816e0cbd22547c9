import { describe, expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { compareFiguresOf, compareNodes } from './comparison.ts'
import { figures } from '../testing/figuresExample.ts'
import { initial, type ViewState } from '../link/viewState.ts'
import { visible } from '../filter/visible.ts'

const model = openModel(example)
const compare = (changes: Partial<ViewState> = {}, of = model) =>
  compareNodes(of, visible(of, { ...initial, ...changes }), ['north-library', 'harbour-library'])

describe('two nodes compared', () => {
  test('share what both are joined to, with the edges of each', () => {
    expect(compare().shared).toEqual([
      {
        node: 'shared-reading',
        edges: [
          ['north-library--joins--shared-reading', 'north-library--runs--shared-reading--derived'],
          ['harbour-library--joins--shared-reading'],
        ],
      },
    ])
  })

  test('have alone what the other is not joined to, and the edges between them apart', () => {
    const { between, alone } = compare()
    expect(between).toEqual(['north-library--partners-with--harbour-library'])
    expect(alone[0]).toEqual(['north-library--runs--evening-reading', 'north-library--has-room--quiet-room'])
    expect(alone[1]).toEqual([
      'harbour-library--runs--poetry-week',
      'harbour-library--runs--story-hour',
      'harbour-library--runs--book-fair',
      'harbour-library--has-room--children-corner',
    ])
  })

  test('tell every edge of both exactly once, whatever the filters', () => {
    const all = model.graph
      .edges()
      .filter((edge) => model.graph.extremities(edge).some((end) => /^(north|harbour)-/.test(end)))
    for (const changes of [{}, { relations: ['runs'] }, { bodies: ['north'] }, { kinds: ['library', 'programme'] }]) {
      const { between, shared, alone, hidden } = compare(changes)
      const listed = [...between, ...shared.flatMap(({ edges }) => edges.flat()), ...alone.flat(), ...hidden]
      expect(listed.toSorted()).toEqual(all.toSorted())
    }
  })

  test('what a filter hides is neither shared nor alone', () => {
    const { shared, alone, hidden } = compare({ bodies: ['harbour'] })
    expect(shared).toEqual([])
    expect(alone[1]).toContain('harbour-library--joins--shared-reading')
    expect(hidden).toContain('north-library--joins--shared-reading')
  })
})

describe('the figures of two nodes', () => {
  const claims = example.attributes.claims
  const [plain] = figures
  if (!plain) throw new Error('the example has no figure')
  const figure = (id: string, about: readonly string[], changes: Partial<typeof plain> = {}) => ({
    ...plain,
    id,
    claim: 'harbour-visits',
    unit: '次',
    period: '全年',
    role: 'reported' as const,
    cumulative: false,
    measure: { en: 'visits' },
    ...changes,
    about: [...about],
  })
  const of = (list: readonly ReturnType<typeof figure>[], changes: Partial<ViewState> = {}) => {
    const graph = openModel({ ...example, attributes: { ...example.attributes, claims, figures: [...list] } })
    const found = compareFiguresOf(graph, visible(graph, { ...initial, ...changes }), [
      'north-library',
      'harbour-library',
    ])
    const ids = (group: readonly { id: string }[]): string => group.map(({ id }) => id).join(' ')
    return { comparable: found.comparable.map(ids), alone: found.alone.map(ids), left: found.left }
  }

  test('stand on one scale only where both have one that may, all others side by side', () => {
    const list = [
      figure('north-year', ['north-library']),
      figure('north-month', ['north-library'], { period: '一个月' }),
      figure('north-fairs', ['north-library'], { unit: '场' }),
      figure('harbour-year', ['harbour-library']),
      figure('harbour-people', ['harbour-library'], { unit: '人' }),
    ]
    expect(of(list)).toEqual({
      comparable: ['north-year harbour-year'],
      alone: ['north-month north-fairs', 'harbour-people'],
      left: 0,
    })
  })

  test('that only one of them has are no comparison, nor is a figure about both', () => {
    const list = [figure('one', ['north-library']), figure('two', ['north-library', 'harbour-library'])]
    expect(of(list)).toEqual({ comparable: [], alone: ['one two', ''], left: 0 })
  })

  test('that count a name, or that a filter leaves out, are not compared', () => {
    const list = [figure('north', ['north-library'], { role: 'structural' }), figure('harbour', ['harbour-library'])]
    expect(of(list)).toEqual({ comparable: [], alone: ['', 'harbour'], left: 0 })
    expect(of(list, { bodies: ['north'] })).toEqual({ comparable: [], alone: ['', ''], left: 1 })
  })
})
