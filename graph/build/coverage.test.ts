import { describe, expect, it } from 'vitest'
import { coverageOf } from './coverage.ts'
import { formatProblem } from './problem.ts'
import { type Files, withSmallCorpus } from './smallCorpus.ts'
import { checkCorpus } from './validate.ts'

const aside = (...lines: readonly string[]): Files => ({
  'documents/spring/set-aside.yaml': lines.map((line) => `- { ${line} }\n`).join(''),
})
const rest = [
  'section: lead, passage: 春山报告, what: sentence, reason: heading',
  'section: nan, passage: 南山市文化局, what: sentence, reason: heading',
  'section: nan, passage: 近3年共投入1.9亿元。, what: sentence, reason: left-out',
  'section: nan, passage: 1.9亿元, what: number, reason: left-out',
  'section: bei, passage: 北河区文化局, what: sentence, reason: heading',
  'section: bei, passage: 书架2个, what: number, reason: left-out',
]

const covered = (more: Files) => withSmallCorpus([], (folder) => coverageOf(checkCorpus(folder)), more)
const told = async (...lines: readonly string[]): Promise<readonly string[]> =>
  (await covered(aside(...lines))).problems.map((one) => formatProblem(one).replaceAll(/\S*corpus-\w+\//gu, ''))

describe('the coverage of the shipped corpus', () => {
  it('accounts for every sentence, name, title and number, and sets none aside wrongly', () => {
    expect(coverageOf(checkCorpus('graph')).problems.map(formatProblem)).toEqual([])
  })
})

describe('coverage', () => {
  it('is content where everything is used or set aside once', async () => {
    expect(await told(...rest)).toEqual([])
  })

  it('tells each piece that is neither used nor set aside, with its line and offset', async () => {
    expect(await told(...rest.slice(0, -2))).toEqual([
      'documents/spring/text.txt:11: the sentence “北河区文化局” at 87 is not accounted for; let a claim use it, or set it aside with a reason',
      'documents/spring/text.txt:13: the number “2” at 121 is not accounted for; let a claim use it, or set it aside with a reason',
    ])
  })

  it('tells what is set aside twice', async () => {
    expect(await told(...rest, rest[0] ?? '')).toEqual([
      'documents/spring/set-aside.yaml:7: the sentence “春山报告” is set aside twice; leave one out, the other is documents/spring/set-aside.yaml:1',
    ])
  })

  it('tells what is set aside although a claim uses it', async () => {
    expect(await told(...rest, 'section: nan, passage: “书香计划”, what: name, reason: phrase, times: 2')).toEqual([
      'documents/spring/set-aside.yaml:7: the name “书香计划” is set aside although it is used; `nan-plan`, `nan-part` uses it: leave the entry out',
    ])
  })

  it('tells what is set aside and not there', async () => {
    expect(
      await told(
        ...rest,
        'section: nam, passage: 春山, what: sentence, reason: phrase',
        'section: nan, passage: “书乡计划”, what: name, reason: phrase',
        'section: nan, passage: 读书工程, what: title, reason: phrase',
      ),
    ).toEqual([
      'documents/spring/set-aside.yaml:7: unknown section `nam`; nearest is `nan`',
      'documents/spring/set-aside.yaml:8: “““书乡计划””” is not printed in section `nan`',
    ])
  })

  it('tells the claims that use a piece', async () => {
    const { pieces } = await covered(aside(...rest))
    const uses = (words: string) => pieces.filter((piece) => piece.words === words).map(({ claims }) => claims)
    expect(uses('书香计划')).toEqual([['nan-plan'], ['nan-part'], ['bei-plan']])
    expect(uses('3600')).toEqual([['nan-activities'], ['nan-activities']])
  })

  it('counts a number in the period of a figure as used', async () => {
    const { pieces } = await covered(aside(...rest))
    expect(pieces.find(({ what, words }) => what === 'number' && words === '3')?.claims).toEqual(['nan-activities'])
  })
})
