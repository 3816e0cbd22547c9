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
  'section: nan, passage: 共投入1.9亿元。, what: sentence, reason: left-out',
  'section: nan, passage: 1.9亿元, what: number, reason: left-out',
  'section: bei, passage: 北河区文化局, what: sentence, reason: heading',
  'section: bei, passage: 书架2个, what: number, reason: left-out',
]

const covered = (more: Files) => withSmallCorpus([], (folder) => coverageOf(checkCorpus(folder)), more)
const problemsOf = async (...lines: readonly string[]): Promise<readonly string[]> =>
  (await covered(aside(...lines))).problems.map((one) => formatProblem(one).replaceAll(/[^\s(]*corpus-\w+\//gu, ''))

describe('the coverage of the shipped corpus', () => {
  it('accounts for every sentence, clause, name, title and number, and sets none aside wrongly', () => {
    expect(coverageOf(checkCorpus('graph')).problems.map(formatProblem)).toEqual([])
  })
})

describe('coverage', () => {
  it('is content where everything is used or set aside once', async () => {
    expect(await problemsOf(...rest)).toEqual([])
  })

  it('reports each piece that is neither used nor set aside, with its line and offset', async () => {
    expect(await problemsOf(...rest.slice(0, -2))).toEqual([
      'documents/spring/text.txt:11: the sentence “北河区文化局” at 91 is not accounted for; let a claim use it, or set it aside with a reason',
      'documents/spring/text.txt:13: the number “2” at 128 is not accounted for; let a claim use it, or set it aside with a reason',
    ])
  })

  it('reports a clause of a used sentence that nothing uses, until it is set aside, alone or with its sentence', async () => {
    const cut = [['documents/spring/claims/bei.yaml', '北河区落实“书香计划”,打造河畔书屋', '打造河畔书屋']] as const
    const of = (...lines: readonly string[]) =>
      withSmallCorpus(
        cut,
        (folder) => coverageOf(checkCorpus(folder)).problems.filter(({ wrong }) => wrong.includes('clause')),
        aside(...lines),
      )
    expect((await of(...rest)).map(({ line, wrong }) => `${String(line)}: ${wrong}`)).toEqual([
      '13: the clause “北河区落实“书香计划”,” at 99 is not accounted for',
    ])
    const clause = 'section: bei, passage: 北河区落实, what: clause, reason: known'
    expect(await of(...rest, clause)).toEqual([])
    expect(await of(...rest, clause.replace('北河区落实', '打造河畔'))).toHaveLength(2)
  })

  it('reports what is set aside twice', async () => {
    expect(await problemsOf(...rest, rest[0] ?? '')).toEqual([
      'documents/spring/set-aside.yaml:7: the sentence “春山报告” is set aside twice; leave one out, the other is documents/spring/set-aside.yaml:1',
    ])
  })

  it('reports what is set aside although a claim uses it', async () => {
    expect(
      await problemsOf(...rest, 'section: nan, passage: “书香计划”, what: name, reason: phrase, times: 2'),
    ).toEqual([
      'documents/spring/set-aside.yaml:7: the name “书香计划” is set aside although it is used; it serves `nan-plan`: leave the entry out',
      'documents/spring/set-aside.yaml:7: the name “书香计划” is set aside although it is used; it serves `nan-part`: leave the entry out',
    ])
  })

  it('reports what is set aside and not there', async () => {
    expect(
      await problemsOf(
        ...rest,
        'section: nam, passage: 春山, what: sentence, reason: phrase',
        'section: nan, passage: “书乡计划”, what: name, reason: phrase',
        'section: nan, passage: 读书工程, what: title, reason: phrase',
        'section: nan, passage: "3600", what: number, reason: phrase',
      ),
    ).toEqual([
      'documents/spring/set-aside.yaml:7: unknown section `nam`; nearest is `nan`',
      'documents/spring/set-aside.yaml:8: ““书乡计划”” is not printed in section `nan`; nearest is ““书香计划”” (documents/spring/text.txt:5)',
      'documents/spring/set-aside.yaml:9: “读书工程” holds no title; give the passage with its marks or digits, or leave the entry out',
      'documents/spring/set-aside.yaml:10: “3600” is printed 2 times in section `nan`; give more of it, or write `times: 2`',
      'documents/spring/set-aside.yaml:10: the number “3600” is set aside although it is used; it serves `nan-activities`: leave the entry out',
    ])
  })

  it('lists the claims that use a piece', async () => {
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
