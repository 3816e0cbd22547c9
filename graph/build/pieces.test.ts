import { describe, expect, it } from 'vitest'
import type { Break } from '../schema.ts'
import { type Piece, piecesOf } from './pieces.ts'

const cut = (text: string, breaks: readonly Break[] = []): readonly string[] =>
  piecesOf(text, breaks).map(({ what, span }: Piece) => `${what} ${text.slice(...span)}`)

describe('piecesOf', () => {
  it('ends a sentence at its mark, with what closes behind it', () => {
    expect(cut('甲做。他说“乙做!”丙做;丁')).toEqual([
      'sentence 甲做。',
      'sentence 他说“乙做!”',
      'name 乙做!',
      'sentence 丙做;',
      'sentence 丁',
    ])
  })

  it('takes a heading for a sentence, and does not end one at a column', () => {
    const breaks: Break[] = [
      { start: 2, end: 3, kind: 'heading' },
      { start: 4, end: 5, kind: 'column' },
    ]
    expect(cut('标题\n前\n后。', breaks)).toEqual(['sentence 标题', 'sentence 前\n后。'])
  })

  it('finds names within names, and titles', () => {
    expect(cut('“甲“乙”丙”《丁》')).toEqual(['sentence “甲“乙”丙”《丁》', 'name 甲“乙”丙', 'name 乙', 'title 丁'])
  })

  it('finds no title where a mark has lost its fellow', () => {
    expect(cut('甲》乙《丙')).toEqual(['sentence 甲》乙《丙'])
  })

  it('finds numbers in digits and in characters, a scale behind digits being part of those', () => {
    expect(cut('近3年1.9亿、超过百万、三项、27万余、十二类').slice(1)).toEqual([
      'number 3',
      'number 1.9',
      'number 百万',
      'number 三',
      'number 27',
      'number 十二',
    ])
  })

  it('takes 一 alone for a turn of phrase', () => {
    expect(cut('进一步一体化一百场').slice(1)).toEqual(['number 一百'])
  })

  it('ends an English sentence at a full stop, and not at an initial, a title or a decimal point', () => {
    expect(cut('Dr. A. Reed counted 1,240 nests in 2.5 hours. He said “stop.” Nobody did.')).toEqual([
      'sentence Dr. A. Reed counted 1,240 nests in 2.5 hours.',
      'number 1,240',
      'number 2.5',
      'sentence He said “stop.”',
      'name stop.',
      'sentence Nobody did.',
    ])
  })

  it('tells an apostrophe from a closing mark, and reads straight marks in pairs', () => {
    expect(cut('the ‘parish’s path’ and "Open Weir"').slice(1)).toEqual(['name parish’s path', 'name Open Weir'])
  })

  it('does not end a sentence at the end of a line', () => {
    expect(cut('One line\nand the next', [{ start: 8, end: 9, kind: 'line' }])).toEqual([
      'sentence One line\nand the next',
    ])
  })
})

describe('clauses', () => {
  const clauses = (text: string): readonly string[] =>
    piecesOf(text, [])
      .filter(({ what }) => what === 'clause')
      .map(({ span }) => text.slice(...span))

  it('end at commas and colons of Chinese, full-width or not', () => {
    expect(clauses('市里落实计划,推进工程：建成两处。开展活动。')).toEqual([
      '市里落实计划,',
      '推进工程：',
      '建成两处。',
    ])
  })

  it('are not cut between marks, in brackets or in numbers', () => {
    expect(clauses('实施“甲,乙”工程(一、二,三),投入1,900元')).toEqual(['实施“甲,乙”工程(一、二,三),', '投入1,900元'])
  })

  it('are not found in scripts that set a space behind a comma', () => {
    expect(clauses('The mill, which stands on the Rill, has 1,200 wheels: two of them turn.')).toEqual([])
  })
})
