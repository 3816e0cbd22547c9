import { describe, expect, it } from 'vitest'
import { problemsAfter } from './smallCorpus.ts'

const nan = 'documents/spring/claims/nan.yaml'
const document = 'documents/spring/document.yaml'
const bei = 'documents/spring/claims/bei.yaml'
const notices = 'documents/spring/notices.yaml'

describe('locating passages', () => {
  it('a quote that is not in its section is reported with the nearest passage and its line', async () => {
    expect(await problemsAfter([[nan, 'quote: 南山市实施', 'quote: 南山市落实']])).toEqual([
      'documents/spring/claims/nan.yaml:4: the quote “南山市落实“书香计划”,推进读书工程” is not printed in section `nan`; nearest is “南山市实施“书香计划”,推进读书工程” (documents/spring/text.txt:5)',
    ])
  })

  it('a quote that stands in another section is reported with that section', async () => {
    expect(await problemsAfter([[nan, 'quote: 读书工程是“书香计划”的一部分', 'quote: 北河区落实“书香计划”']])).toEqual([
      'documents/spring/claims/nan.yaml:10: the quote “北河区落实“书香计划”” is not printed in section `nan`; it is printed in section `bei`',
      'documents/spring/claims/nan.yaml:12: no form of `reading` (读书工程) is printed in the quote “北河区落实“书香计划””; name it as printed, or in a claim that prints it',
    ])
  })

  it('a quote that runs across a paragraph is reported with both sides of the break', async () => {
    expect(
      await problemsAfter([
        [nan, 'quote: 读书工程是“书香计划”的一部分', 'quote: 共投入1.9亿元。读书工程是“书香计划”的一部分'],
      ]),
    ).toEqual([
      'documents/spring/claims/nan.yaml:10: the quote “共投入1.9亿元。读书工程是“书香计划”的一部分” runs across a paragraph break; end it with “投入1.9亿元。”, or begin it with “读书工程是“书香”',
    ])
  })

  it('a quote that is printed more often than the claim says is reported', async () => {
    expect(await problemsAfter([[nan, '    times: 2\n', '']])).toEqual([
      'documents/spring/claims/nan.yaml:14: the quote “开展活动3600余场次” is printed 2 times in section `nan`, the claim says once; quote more, or write `times: 2`',
    ])
  })

  it('a quote that is printed less often than the claim says is reported', async () => {
    expect(await problemsAfter([[nan, 'times: 2', 'times: 3']])).toEqual([
      'documents/spring/claims/nan.yaml:15: the quote “开展活动3600余场次” is printed 2 times in section `nan`, the claim says 3 times; write `times: 2`',
    ])
  })

  it('a text that is not the one with the hash is reported with its hash', async () => {
    expect(await problemsAfter([[document, 'sha256: ', 'sha256: 0']])).toEqual([
      'documents/spring/document.yaml:4: documents/spring/text.txt is not the text with this hash; its sha256 is 2e491665485b83e0d285785b7d37d3a1dccba69da74c4cd6fb3f70646fa77d0a',
    ])
  })

  it('claims of an unknown section are reported with the nearest', async () => {
    expect(await problemsAfter([[bei, 'section: bei', 'section: bai']])).toEqual([
      'documents/spring/claims/bei.yaml:1: unknown section `bai`; nearest is `bei`',
      'edges.yaml:4: the premise `bei--implements--book-plan` is no edge; nearest is `nan--implements--book-plan`',
      'nodes/bases.yaml:3: no claim names the node `book-house`; name it under `says` or `names` of a claim that prints it',
      'nodes/regions.yaml:3: no claim names the node `bei`; name it under `says` or `names` of a claim that prints it',
    ])
  })

  it('a claims file that has the name of another section is reported', async () => {
    expect(await problemsAfter([[nan, 'section: nan', 'section: lead']])).toEqual([
      'documents/spring/claims/nan.yaml:1: the file nan.yaml holds claims of section `lead`; its name is lead.yaml',
      'documents/spring/claims/nan.yaml:4: the quote “南山市实施“书香计划”,推进读书工程” is not printed in section `lead`; it is printed in section `nan`',
      'documents/spring/claims/nan.yaml:7: `implements book-plan` has no subject: the body speaks for no node; write `source relation target`',
      'documents/spring/claims/nan.yaml:8: `implements reading` has no subject: the body speaks for no node; write `source relation target`',
      'documents/spring/claims/nan.yaml:10: the quote “读书工程是“书香计划”的一部分” is not printed in section `lead`; it is printed in section `nan`',
      'documents/spring/claims/nan.yaml:14: the quote “开展活动3600余场次” is not printed in section `lead`; it is printed in section `nan`',
      'documents/spring/claims/nan.yaml:17: the period “近3年” is not printed in section `lead`; nothing like it is printed there',
      'nodes/regions.yaml:4: no claim names the node `nan`; name it under `says` or `names` of a claim that prints it',
    ])
  })

  it('a notice whose passage is not printed is reported with the nearest', async () => {
    expect(await problemsAfter([[notices, '开展活动3600', '开展运动3600']])).toEqual([
      'documents/spring/notices.yaml:5: “开展运动3600余场次。” is not printed; nearest is “开展活动3600余场次。” (documents/spring/text.txt:7)',
    ])
  })
})
