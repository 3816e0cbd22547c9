import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { textBlocks } from './textBlocks.ts'
import { besidesWhole, wholeBlocks } from './wholeBlocks.ts'

const [document] = example.attributes.documents
if (!document) throw new Error('no document')
const blocks = textBlocks(document)
const [first, second, third] = blocks
if (!first || !second || !third) throw new Error('too few blocks')

test('a place within one block, or one block alone, is marked as words', () => {
  for (const place of [first.span, [first.span[0], first.span[1] - 1]] as const) {
    expect(wholeBlocks(blocks, place)).toEqual([])
    expect(besidesWhole(blocks, place)).toEqual([place])
  }
})

test('a place with several whole blocks has them at the margin, and nothing is marked twice', () => {
  const place = [first.span[0], second.span[1]] as const
  expect(wholeBlocks(blocks, place)).toEqual([first, second])
  expect(besidesWhole(blocks, place)).toEqual([])
})

test('a block of which the place has only a part stays marked as words', () => {
  const place = [first.span[0], third.span[0] + 2] as const
  expect(wholeBlocks(blocks, place)).toEqual([first, second])
  expect(besidesWhole(blocks, place)).toEqual([[third.span[0], third.span[0] + 2]])
})
