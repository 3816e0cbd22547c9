import { expect, test } from 'vitest'
import { exampleLeaving, whole } from './exampleLeaving.ts'
import { claimsCsv, edgesCsv, figuresCsv, nodesCsv } from './tables.ts'

const rows = (text: string): readonly string[] => text.replace('\uFEFF', '').trimEnd().split('\r\n')

test('each table has one row for each thing that leaves, behind the names of its columns', () => {
  const leaving = exampleLeaving({ bodies: ['harbour'] })
  const { part } = leaving
  expect(rows(whole(nodesCsv(leaving)))).toHaveLength(part.nodes.length + 1)
  expect(rows(whole(edgesCsv(leaving)))).toHaveLength(part.edges.length + 1)
  expect(rows(whole(claimsCsv(leaving)))).toHaveLength(part.claims.length + 1)
  expect(rows(whole(figuresCsv(leaving)))).toHaveLength(part.figures.length + 1)
})

test('a figure keeps the words of its number beside the value that it means', () => {
  const [columns, row] = rows(whole(figuresCsv(exampleLeaving())))
  expect(columns).toBe(
    'id,printed,value,unit,qualifier,cumulative,period,role,measure-zh,measure-en,about,conflict,document,document-title,body-name,claim,quote',
  )
  expect(row).toBe(
    'visits-of-a-year,超过3000人次,3000,人次,more-than,false,全年,reported,到馆,visits,harbour-library,,letters,两封来信,港口图书馆馆务会,harbour-visits,港口图书馆全年到馆超过3000人次',
  )
})

test('a passage is told with who says it, where it stands, and which words are ours', () => {
  const [columns, row] = rows(whole(claimsCsv(exampleLeaving())))
  expect(columns).toBe('id,document,document-title,section,heading,title,body,body-name,via,quote,spans,rendering-en')
  expect(row).toBe(
    'north-joins,letters,两封来信,north-letters,北岸图书馆,,north,北岸图书馆馆务会,,北岸图书馆参加共读计划,11-22,The North Library joins the Shared Reading Plan',
  )
})
