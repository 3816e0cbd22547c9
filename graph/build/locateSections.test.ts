import { describe, expect, it } from 'vitest'
import { problemsAfter } from './smallCorpus.ts'

const document = 'documents/spring/document.yaml'

describe('locating sections', () => {
  it('a gap between two sections is reported with its words and line', async () => {
    expect(
      await problemsAfter([
        [
          document,
          'heading: 北河区文化局, title: null, from: 北河区文化局',
          'heading: null, title: null, from: 北河区落实',
        ],
      ]),
    ).toEqual([
      'documents/spring/document.yaml:9: no section holds “共投入1.9亿元。 读…余场次。 北河区文化局” (documents/spring/text.txt:7); sections cover the whole text',
    ])
  })

  it('words after the last section are reported', async () => {
    expect(await problemsAfter([[document, 'to: 书架2个。', 'to: 河畔书屋。']])).toEqual([
      'documents/spring/document.yaml:9: no section holds “建成阅览室2个、书架2个。” (documents/spring/text.txt:13); sections cover the whole text',
    ])
  })

  it('a beginning that is not printed is reported with the nearest', async () => {
    expect(await problemsAfter([[document, 'from: 春山,', 'from: 春川报,']])).toEqual([
      'documents/spring/document.yaml:7: “春川报” is not printed after the section before; nearest is “春山报” (documents/spring/text.txt:1)',
      'documents/spring/document.yaml:8: no section holds “春山报告” (documents/spring/text.txt:1); sections cover the whole text',
    ])
  })

  it('an end that is not printed is reported with the nearest', async () => {
    expect(await problemsAfter([[document, 'to: 书架2个。', 'to: 书架3个。']])).toEqual([
      'documents/spring/document.yaml:9: “书架3个。” is not printed in the section; nearest is “书架2个。” (documents/spring/text.txt:13)',
      'documents/spring/document.yaml:9: no section holds “北河区落实“书香计划”,…成阅览室2个、书架2个。” (documents/spring/text.txt:13); sections cover the whole text',
    ])
  })

  it('a heading that its section does not print is reported with the nearest', async () => {
    expect(await problemsAfter([[document, 'heading: 南山市文化局', 'heading: 南山市教育局']])).toEqual([
      'documents/spring/document.yaml:8: the heading “南山市教育局” is not printed in the section; nearest is “南山市文化局” (documents/spring/text.txt:3)',
    ])
  })
})
