import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLoad, writeLoad, type LoadStep } from './loadSteps.ts'

const ids = fc.oneof(
  fc.webUrl({ withFragments: true }),
  fc.constantFrom('http://www.wikidata.org/entity/Q1', 'urn:uuid:1', 'http://a/_b', 'http://a/团结', '', 'a.b,c'),
  fc.string({ unit: 'grapheme' }),
)
const way = { node: ids, relation: ids, direction: fc.constantFrom('out' as const, 'in' as const) }
const anyStep: fc.Arbitrary<LoadStep> = fc.oneof(
  fc.record({ step: fc.constant('node' as const), node: ids }),
  fc.record({ step: fc.constant('page' as const), ...way, page: fc.integer({ min: 1, max: 1000 }) }),
  fc.record({ step: fc.constant('some' as const), ...way, chosen: fc.array(ids, { minLength: 1, maxLength: 5 }) }),
)

describe('what was brought in, as a link holds it', () => {
  it('reads back every list of steps', () => {
    fc.assert(
      fc.property(fc.array(anyStep), (steps) => {
        expect(readLoad(writeLoad(steps))).toEqual({ steps, isWhole: true })
      }),
    )
  })

  it('never throws, whatever stands there, and what it reads it can write', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^p,a%2F(\.[noOIi](,0_[a-z]|,[1-9])*)*$/)),
        (raw) => {
          const { steps } = readLoad(raw)
          expect(readLoad(writeLoad(steps))).toEqual({ steps, isWhole: true })
        },
      ),
    )
  })

  it('writes what ids have in common once', () => {
    const to = (name: string) => `http://www.wikidata.org/entity/${name}`
    const relation = 'http://www.wikidata.org/prop/direct/P131'
    const way = { node: to('Q1'), relation, direction: 'in' } as const
    const text = writeLoad([
      { step: 'node', node: to('Q1') },
      { step: 'page', ...way, page: 1 },
      { step: 'page', ...way, page: 2 },
      { step: 'some', ...way, direction: 'out', chosen: [to('Q5'), to('Q7')] },
    ])
    expect(text).toBe(
      'p,http%3A%2F%2Fwww%2Ewikidata%2Eorg%2Fentity%2F,http%3A%2F%2Fwww%2Ewikidata%2Eorg%2Fprop%2Fdirect%2F' +
        '.n,0_Q1.i,0_Q1,1_P131.i,0_Q1,1_P131,2.O,0_Q1,1_P131,0_Q5,0_Q7',
    )
  })

  it.each(['n,0_a', 'p,a.x,0_b', 'p,a.n,1_b', 'p,a.o,0_b,0_c,0', 'p,a.O,0_b,0_c', 'p,a.n,0_b,0_c'])(
    'says that %s is not understood',
    (raw) => {
      expect(readLoad(raw).isWhole).toBe(false)
    },
  )
})
