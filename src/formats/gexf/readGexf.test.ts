import Graph from 'graphology'
import * as gexfFormat from 'graphology-gexf'
import { expect, test } from 'vitest'
import { exampleExport, whole } from '../../testing/exampleExport.ts'
import { gexf } from './writeGexf.ts'
import { example } from '../../testing/example.ts'
import { comeBack } from '../../testing/exampleBack.ts'
import { readGexf } from './readGexf.ts'
import { Unreadable } from '../read/openResult.ts'

const none = () => undefined
const read = (text: string) => readGexf(text, 'a.gexf', none)

test('our own GEXF comes back with the same nodes, edges, groundings, premises and quotes', () => {
  expect(comeBack(read(whole(gexf(exampleExport()))), 'gexf')).toEqual(comeBack.of(example))
})

test('names, attributes and places that graphology writes are read, y down', () => {
  const graph = new Graph({ type: 'mixed', multi: true })
  graph.addNode('a', { label: 'Ann & <Bo>', kind: 'person', age: 41, x: 1, y: 5 })
  graph.addNode('b', { label: '乙', x: 2, y: 6 })
  graph.addDirectedEdgeWithKey('e', 'a', 'b', { label: 'knows', quote: 'Ann knows 乙.', weight: 2 })
  graph.addUndirectedEdgeWithKey('f', 'a', 'b')
  const text = gexfFormat.write(graph, {
    formatNode: (_, { label, x, y, ...attributes }) => ({
      label: String(label),
      attributes,
      viz: { x: Number(x), y: Number(y) },
    }),
  })
  const { nodes, edges } = read(text)
  expect(nodes).toMatchObject([
    { id: 'a', label: 'Ann & <Bo>', kind: 'person', properties: { age: '41' }, place: [1, -5] },
    { id: 'b', label: '乙', kind: null, place: [2, -6] },
  ])
  expect(edges).toMatchObject([
    { id: 'e', relation: 'knows', directed: true, quotes: [{ quote: 'Ann knows 乙.' }], properties: { weight: '2' } },
    { id: 'f', relation: null, directed: false, quotes: [] },
  ])
})

const gephi = `<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2" xmlns:viz="http://www.gexf.net/1.2draft/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <meta lastmodifieddate="2019-03-01"><creator>Gephi 0.9</creator><description>A small town</description></meta>
  <graph defaultedgetype="directed" timeformat="date" mode="dynamic">
    <attributes class="node" mode="static">
      <attribute id="modularity_class" title="Modularity Class" type="integer"><default>0</default></attribute>
      <attribute id="tags" title="tags" type="liststring"/>
    </attributes>
    <attributes class="node" mode="dynamic"><attribute id="votes" title="votes" type="float"/></attributes>
    <nodes>
      <node id="1.0" label="Mill" start="1900-01-01" end="1950-01-01">
        <attvalues>
          <attvalue for="tags" value="[wood, water]"></attvalue>
          <attvalue for="votes" value="0.5" start="1910-01-01" end="1920-01-01"></attvalue>
          <attvalue for="votes" value="0.7" start="1920-01-01"></attvalue>
        </attvalues>
        <viz:size value="10.0"></viz:size>
        <viz:position x="-12.5" y="3.25" z="0.0"></viz:position>
        <viz:color r="1" g="2" b="3"></viz:color>
        <nodes><node id="wheel" label="Wheel"/></nodes>
      </node>
      <node id="2.0" pid="1.0"/>
    </nodes>
    <edges>
      <edge id="0" source="1.0" target="2.0" type="mutual" label="feeds" weight="3.5"/>
      <edge source="1.0" target="wheel" type="undirected" kind="drives"><spells><spell start="1901" end="1902"/><spell start="1905"/></spells></edge>
      <edge source="1.0"/>
    </edges>
  </graph>
</gexf>`

test('a dynamic graph of Gephi with defaults, lists, spells and nodes in nodes is read', () => {
  const notes: unknown[] = []
  const { title, nodes, edges } = readGexf(gephi, 'a.gexf', (note) => notes.push(note))
  expect(title).toBe('A small town')
  expect(nodes.map(({ id }) => id)).toEqual(['wheel', '1.0', '2.0'])
  expect(nodes[1]).toMatchObject({
    label: 'Mill',
    place: [-12.5, -3.25],
    properties: {
      'Modularity Class': '0',
      tags: 'wood | water',
      votes: '0.5 (1910-01-01…1920-01-01) | 0.7 (1920-01-01…)',
      spell: '1900-01-01…1950-01-01',
    },
  })
  expect(edges.map(({ source, relation, target, directed }) => [source, relation, target, directed])).toEqual([
    ['wheel', 'part of', '1.0', true],
    ['2.0', 'part of', '1.0', true],
    ['1.0', 'feeds', '2.0', true],
    ['2.0', 'feeds', '1.0', true],
    ['1.0', 'drives', 'wheel', false],
  ])
  expect(edges[2]?.properties).toEqual({ weight: '3.5' })
  expect(edges[4]?.properties).toEqual({ spells: '1901…1902 | 1905…' })
  expect(notes).toEqual([{ note: 'left-out', what: 'edge', count: 1, example: '' }])
})

test('edges without a type are undirected where the graph says nothing', () => {
  const { edges } = read('<gexf><graph><nodes/><edges><edge source="a" target="b"/></edges></graph></gexf>')
  expect(edges).toMatchObject([{ source: 'a', target: 'b', directed: false }])
})

test('another document is refused with its name, a broken one with its line', () => {
  const fault = (text: string) => {
    try {
      read(text)
    } catch (error) {
      if (error instanceof Unreadable) return error.fault
    }
    return null
  }
  expect(fault('<svg/>')).toMatchObject({ fault: 'not-this-format', found: 'svg', expected: 'gexf' })
  expect(fault('<gexf>\n<graph>\n</gexf>')).toMatchObject({ fault: 'broken', line: 3 })
})
