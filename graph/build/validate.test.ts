import { describe, expect, it } from 'vitest'
import { problemsAfter } from './smallCorpus.ts'

describe('checking a corpus', () => {
  it('a sound corpus has no problems', async () => {
    expect(await problemsAfter([])).toEqual([])
  })

  it('all problems are reported, by file and line, not only the first', async () => {
    const problems = await problemsAfter([
      ['documents/spring/claims/nan.yaml', 'times: 2', 'tmies: 2'],
      ['nodes/plans.yaml', 'initiative: project', 'initiative: projcet'],
      ['edges.yaml', '  note: { en: similar names }\n', ''],
    ])
    expect(problems).toEqual([
      'documents/spring/claims/nan.yaml:14: the quote “开展活动3600余场次” is printed 2 times in section `nan`, the claim says once; quote more, or write `times: 2`',
      'documents/spring/claims/nan.yaml:15: unknown field `tmies`; nearest is `times`',
      'edges.yaml:7: the editorial edge `book-plan variant-of reading` has no note; say in `note` why it is drawn',
      'nodes/plans.yaml:7: unknown initiative `projcet`; nearest is `project`',
    ])
  })

  it('a statement needs a subject where the body speaks for no node', async () => {
    const lead = `section: lead\nclaims:\n  - id: lead-title\n    quote: 春山报告\n    says:\n      - implements reading\n`
    expect(await problemsAfter([], { 'documents/spring/claims/lead.yaml': lead })).toEqual([
      'documents/spring/claims/lead.yaml:6: `implements reading` has no subject: the body speaks for no node; write `source relation target`',
    ])
  })

  it('a reference to an entry that could not be read is not reported once more', async () => {
    expect(await problemsAfter([['nodes/bases.yaml', 'label: 河畔书屋', 'label: 7']])).toEqual([
      'nodes/bases.yaml:3: `label` is 7; words (digits in quotation marks) is expected',
    ])
  })

  it('a folder without any files is reported file by file', async () => {
    const problems = await problemsAfter([], { 'documents/other/text.txt': '' })
    expect(problems).toEqual(['documents/other/document.yaml:1: the file is missing; write it'])
  })
})
