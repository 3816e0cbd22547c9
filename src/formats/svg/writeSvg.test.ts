import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { whole } from '../../testing/exampleExport.ts'
import type { Still } from '../write/drawnValues.ts'
import { svg, type Caption, widthOf, wrap } from './writeSvg.ts'

const label = { x: 100, y: 60, size: 12, bold: false, faded: false, anchor: 'middle', width: 60 } as const
const still: Still = {
  width: 400,
  height: 300,
  background: [
    { shape: 'line', from: [0, 20], to: [400, 20], radius: 0, colour: '#d8d2c4', fill: null, width: 0.8, dash: [] },
    {
      shape: 'ring',
      from: [200, 150],
      to: [200, 150],
      radius: 80,
      colour: '#d8d2c4',
      fill: null,
      width: 0.8,
      dash: [],
    },
  ],
  lines: [
    { from: [10, 10], via: null, to: [100, 50], colour: '#918a7c', width: 0.9, opacity: 0.36, dash: [] },
    { from: [10, 10], via: [50, 0], to: [100, 50], colour: '#918a7c', width: 0.9, opacity: 0.36, dash: [6, 4] },
  ],
  marks: [{ x: 100, y: 50, size: 12, shape: 'diamond', colour: '#b03a24', faded: false, ring: '#b03a24' }],
  labels: [{ ...label, text: ['共读', '“计划” & <室>'] }],
  paper: '#fbfaf6',
  ink: '#24211d',
  soft: '#5f584e',
  typeface: '"Noto Sans CJK SC", sans-serif',
}
const caption: Caption = {
  title: '三家图书馆',
  shows: '显示 3 / 12 个节点',
  legend: [
    { name: '图书馆', colour: '#2f2b26', shape: 'round-rectangle', line: null },
    { name: '由原文推出', colour: '#5f584e', shape: null, line: 'dashed' },
  ],
  foot: ['导出于 2026-11-25', '版本 01234567', 'https://example.org/#kinds=library&view=graph'],
  lang: 'zh',
}
const parsed = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml')
const picture = parsed(whole(svg(still, caption)))
const texts = [...picture.getElementsByTagName('text')].map((text) => text.textContent)

test('title, legend, date, edition and link are printed in the picture, as text', () => {
  for (const words of [caption.title, caption.shows, ...caption.foot, ...caption.legend.map(({ name }) => name)])
    expect(texts).toContain(words)
})

test('labels are text, line by line, with their quotation marks', () => {
  const lines = [...picture.getElementsByTagName('tspan')].map((line) => line.textContent)
  expect(lines).toEqual(['共读', '“计划” & <室>'])
})

test('what the arrangement draws on the ground lies under all', () => {
  const [ring] = [...picture.getElementsByTagName('circle')]
  expect([ring?.getAttribute('cx'), ring?.getAttribute('r')]).toEqual(['200', '80'])
  expect(whole(svg(still, caption))).toContain('<path d="M0 20L400 20" stroke="#d8d2c4"')
})

test('marks have their shape and colour, and lines their grounding', () => {
  const paths = [...picture.getElementsByTagName('path')]
  const dashed = paths.filter((path) => path.getAttribute('stroke-dasharray') === '6 4')
  // One in the picture, one in the legend.
  expect(dashed).toHaveLength(2)
  expect(paths.filter((path) => path.getAttribute('fill') === '#b03a24')).toHaveLength(1)
  expect(paths.map((path) => path.getAttribute('d'))).toContain('M10 10Q50 0 100 50')
})

test('a long title and a long link take as many lines as they need, none wider than the picture', () => {
  const link = `https://example.org/#kinds=${'library.'.repeat(40)}`
  const long = parsed(whole(svg(still, { ...caption, title: '三家图书馆的报告'.repeat(8), foot: [link] })))
  const lines = [...long.getElementsByTagName('text')].map((text) => text.textContent ?? '')
  expect(lines.filter((line) => link.includes(line)).join('')).toBe(link)
  expect(lines.every((line) => widthOf(line, 11) <= 400)).toBe(true)
  const root = long.documentElement
  expect(Number(root?.getAttribute('height'))).toBeGreaterThan(Number(picture.documentElement?.getAttribute('height')))
})

test('lines break between words, and no closing mark begins one', () => {
  expect(wrap('three libraries tell of it', 10, 100)).toEqual(['three libraries', 'tell of it'])
  expect(wrap('读书，读书。读书', 10, 50)).toEqual(['读书，读', '书。读书'])
})
