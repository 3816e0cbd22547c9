import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { html, markdown, type SheetText } from './writeSheets.ts'

const sheet: SheetText = {
  title: '依据',
  lang: 'zh-Hans',
  lead: ['显示 3 / 12 个节点', '版本 01234567'],
  link: 'https://example.org/#kinds=library&view=evidence',
  documents: [
    {
      name: null,
      bodies: [
        {
          name: '港口图书馆馆务会',
          passages: [
            {
              quote: { text: '举办“诗歌*周*”\n和 <故事> & 时间', lang: 'zh' },
              rendering: { text: 'runs the Poetry Week', lang: 'en' },
              place: '两封来信',
              link: 'https://example.org/#focus=harbour-runs',
              rests: ['港口图书馆 举办 诗歌周', '- 1. 超过3000人次'],
            },
          ],
        },
      ],
    },
  ],
  without: ['没有自己的引文的联系', '静读室 服务于 共读计划（由原文推出）'],
}

test('Markdown quotes each passage under its body, and nothing that it quotes becomes markup', () => {
  expect(markdown(sheet)).toBe(`# 依据

显示 3 / 12 个节点

版本 01234567

<https://example.org/#kinds=library&view=evidence>

## 港口图书馆馆务会

> 举办“诗歌\\*周\\*” 和 \\<故事\\> & 时间
>
> *runs the Poetry Week*

[两封来信](<https://example.org/#focus=harbour-runs>)

- 港口图书馆 举办 诗歌周
- \\- 1. 超过3000人次

## 没有自己的引文的联系

- 静读室 服务于 共读计划（由原文推出）
`)
})

test('the HTML is well-formed, without a script, and keeps every word', () => {
  const page = new DOMParser().parseFromString(html(sheet).replace('<!DOCTYPE html>\n', ''), 'text/xml')
  const text = (name: string) => [...page.getElementsByTagName(name)].map((one) => one.textContent)
  expect(text('h2')).toEqual(['港口图书馆馆务会', '没有自己的引文的联系'])
  expect(text('blockquote')).toEqual(['举办“诗歌*周*”\n和 <故事> & 时间runs the Poetry Week'])
  expect(text('li')).toHaveLength(3)
  expect(text('script')).toEqual([])
})

test('where there are several documents, each is a heading over the bodies that speak in it', () => {
  const [first] = sheet.documents
  if (!first) throw new Error('the sheet has no document')
  const both = {
    ...sheet,
    documents: [
      { ...first, name: '来信*' },
      { ...first, name: '年鉴' },
    ],
  }
  expect(markdown(both).match(/^#+ .*$/gm)).toEqual([
    '# 依据',
    '## 来信\\*',
    '### 港口图书馆馆务会',
    '## 年鉴',
    '### 港口图书馆馆务会',
    '## 没有自己的引文的联系',
  ])
  const page = new DOMParser().parseFromString(html(both).replace('<!DOCTYPE html>\n', ''), 'text/xml')
  const text = (name: string) => [...page.getElementsByTagName(name)].map((one) => one.textContent)
  expect(text('h2')).toEqual(['来信*', '年鉴', '没有自己的引文的联系'])
  expect(text('h3')).toEqual(['港口图书馆馆务会', '港口图书馆馆务会'])
})
