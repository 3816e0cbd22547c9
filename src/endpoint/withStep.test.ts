import { expect, test } from 'vitest'
import type { LoadStep } from '../link/loadSteps.ts'
import { withStep } from './withStep.ts'

const way = { node: 'a', relation: 'r', direction: 'out' } as const
const node: LoadStep = { step: 'node', node: 'a' }
const some = (...chosen: readonly string[]): LoadStep => ({ step: 'some', ...way, chosen })

test('a step comes last, and one that is there already is not added again', () => {
  expect(withStep([node], some('b'))).toEqual([node, some('b')])
  expect(withStep([node, some('b')], node)).toEqual([node, some('b')])
})

test('neighbours of one relation that are chosen one after the other are one step, each once', () => {
  expect(withStep([node, some('b')], some('c', 'b'))).toEqual([node, some('b', 'c')])
  expect(withStep([some('b'), node], some('c'))).toEqual([some('b'), node, some('c')])
  const other: LoadStep = { step: 'some', ...way, direction: 'in', chosen: ['c'] }
  expect(withStep([some('b')], other)).toEqual([some('b'), other])
})
