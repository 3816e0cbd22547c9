import { csvParseRows } from 'd3-dsv'
import { expect, test } from 'vitest'
import { exampleExport, whole } from '../../testing/exampleExport.ts'
import { claimsCsv, edgesCsv, figuresCsv, nodesCsv } from './writeTables.ts'

const rows = (text: string): readonly string[] => text.replace('\uFEFF', '').trimEnd().split('\r\n')

test('each table has the names of its columns, then one row for each thing that is exported', () => {
  const context = exampleExport({ bodies: ['harbour'] })
  const { part } = context
  expect(rows(whole(nodesCsv(context)))).toHaveLength(part.nodes.length + 1)
  expect(rows(whole(edgesCsv(context)))).toHaveLength(part.edges.length + 1)
  expect(rows(whole(claimsCsv(context)))).toHaveLength(part.claims.length + 1)
  expect(rows(whole(figuresCsv(context)))).toHaveLength(part.figures.length + 1)
})

test('a figure keeps the words of its number beside the value that it means', () => {
  const [columns, row] = rows(whole(figuresCsv(exampleExport())))
  expect(columns).toBe(
    'id,printed,value,unit,qualifier,cumulative,period,role,measure-zh,measure-en,about,about-name,conflict,document,document-title,body-name,claim,quote',
  )
  expect(row).toBe(
    'visits-of-a-year,超过3000人次,3000,人次,more-than,false,全年,reported,到馆,visits,harbour-library,港口图书馆,,letters,两封来信,港口图书馆馆务会,harbour-visits,港口图书馆全年到馆超过3000人次',
  )
})

test('a passage has its speaker, its place, and our own words marked as ours', () => {
  const [columns, row] = rows(whole(claimsCsv(exampleExport())))
  expect(columns).toBe('id,document,document-title,section,heading,title,body,body-name,via,quote,spans,rendering-en')
  expect(row).toBe(
    'north-joins,letters,两封来信,north-letters,北岸图书馆,,north,北岸图书馆馆务会,,北岸图书馆参加共读计划,11-22,The North Library joins the Shared Reading Plan',
  )
})

test('beside keys of nodes, edges and types stand their names', () => {
  const context = exampleExport()
  const { model, lang } = context
  const cells = (text: string, name: string): ReadonlyMap<string, string> => {
    const [columns = [], ...records] = csvParseRows(text.replace('\uFEFF', ''))
    return new Map(records.map((record) => [record[0] ?? '', record[columns.indexOf(name)] ?? 'no such column']))
  }
  const label = (key: string): string => model.graph.getNodeAttribute(key, 'label')
  const types = cells(whole(nodesCsv(context)), 'initiative-name')
  const typed = model.graph.filterNodes((_, { initiative }) => initiative !== null)
  expect(typed.map((key) => types.get(key))).toEqual(
    typed.map((key) => model.initiatives.get(model.graph.getNodeAttribute(key, 'initiative') ?? '')?.name[lang]),
  )
  expect(typed).not.toEqual([])
  const premises = cells(whole(edgesCsv(context)), 'premises-name')
  const derived = model.graph.filterEdges((_, { premises: keys }) => keys.length > 0)
  expect(derived.map((key) => premises.get(key))).toEqual(
    derived.map((key) =>
      model.graph
        .getEdgeAttribute(key, 'premises')
        .map((premise) => {
          const relation = model.relations.get(model.graph.getEdgeAttribute(premise, 'relation'))?.name[lang]
          return `${label(model.graph.source(premise))} ${relation ?? ''} ${label(model.graph.target(premise))}`
        })
        .join(' | '),
    ),
  )
  expect(derived).not.toEqual([])
})

test('an edge has the names of its ends beside their keys', () => {
  const [columns = '', ...edges] = rows(whole(edgesCsv(exampleExport())))
  expect(columns.split(',').slice(0, 10)).toEqual([
    'id',
    'source',
    'source-printed',
    'source-rendering-en',
    'source-rendering-zh',
    'target',
    'target-printed',
    'target-rendering-en',
    'target-rendering-zh',
    'relation',
  ])
  expect(edges.find((edge) => edge.startsWith('north-library--joins--'))).toMatch(
    /^north-library--joins--shared-reading,north-library,北岸图书馆,North Library,,shared-reading,共读计划,[^,]+,,joins,/u,
  )
})
