import { describe, expect, it } from 'vitest'
import { problemsAfter } from './smallCorpus.ts'

const document = 'documents/spring/document.yaml'

describe('locating breaks', () => {
  it('a run of line breaks that is not declared is reported with what would declare it', async () => {
    expect(await problemsAfter([[document, '  - { kind: column, after: 读书, before: 工程 }\n', '']])).toEqual([
      `documents/spring/document.yaml:13: the line break at documents/spring/text.txt:5 is not declared; declare a column, paragraph or heading, after: '”,推进读书', before: '工程。近3年'`,
    ])
  })

  it('a break that is declared with other words is reported, and the run that it leaves', async () => {
    expect(await problemsAfter([[document, 'after: 读书, before: 工程', 'after: 读书, before: 计划']])).toEqual([
      `documents/spring/document.yaml:13: the line break at documents/spring/text.txt:5 is not declared; declare a column, paragraph or heading, after: '”,推进读书', before: '工程。近3年'`,
      `documents/spring/document.yaml:13: no run of line breaks stands between '读书' and '计划' here; leave it out, or give the printed words on both sides, in the order of the text`,
    ])
  })

  it('a declared break where no line breaks stand is reported', async () => {
    expect(
      await problemsAfter([
        [document, '  - { kind: column', '  - { kind: paragraph, after: 推进, before: 读书 }\n  - { kind: column'],
      ]),
    ).toEqual([
      `documents/spring/document.yaml:13: no run of line breaks stands between '推进' and '读书' here; leave it out, or give the printed words on both sides, in the order of the text`,
    ])
  })

  it('a column that cuts no sentence is reported', async () => {
    expect(await problemsAfter([[document, 'kind: paragraph', 'kind: column']])).toEqual([
      'documents/spring/document.yaml:14: the sentence before this column break has ended; it is a paragraph or a heading',
    ])
  })
})
