import { expect, test } from 'vitest'
import { eitherSignal } from './eitherSignal.ts'

test('is aborted with the reason of whichever of the two comes first, and then stays', () => {
  for (const first of [0, 1]) {
    const both = [new AbortController(), new AbortController()] as const
    const signal = eitherSignal(both[0].signal, both[1].signal)
    expect(signal.aborted).toBe(false)
    both[first]?.abort('first')
    both[1 - first]?.abort('second')
    expect([signal.aborted, signal.reason]).toEqual([true, 'first'])
  }
})

test('is aborted at once where one of them is', () => {
  const signal = eitherSignal(new AbortController().signal, AbortSignal.abort('before'))
  expect([signal.aborted, signal.reason]).toEqual([true, 'before'])
})
