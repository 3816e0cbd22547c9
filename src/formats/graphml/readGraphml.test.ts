import { expect, test } from 'vitest'
import { exampleExport, whole } from '../../testing/exampleExport.ts'
import { graphml } from './writeGraphml.ts'
import { example } from '../../testing/example.ts'
import { comeBack } from '../../testing/exampleBack.ts'
import { readGraphml } from './readGraphml.ts'

const read = (text: string) => readGraphml(text, 'a.graphml', () => undefined)

test('our own GraphML comes back with the same nodes, edges, groundings, premises and quotes', () => {
  expect(comeBack(read(whole(graphml(exampleExport()))), 'graphml')).toEqual(comeBack.of(example))
})

const yed = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:java="http://www.yworks.com/xml/yfiles-common/1.0/java" xmlns:x="http://www.yworks.com/xml/yfiles-common/markup/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:y="http://www.yworks.com/xml/graphml">
  <!--Created by yEd 3.22-->
  <key attr.name="Description" attr.type="string" for="graph" id="d0"/>
  <key for="port" id="d1" yfiles.type="portgraphics"/>
  <key attr.name="url" attr.type="string" for="node" id="d4"/>
  <key attr.name="description" attr.type="string" for="node" id="d5"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key for="graphml" id="d7" yfiles.type="resources"/>
  <key attr.name="quote" attr.type="string" for="edge" id="d9"/>
  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <data key="d0" xml:space="preserve"/>
    <node id="n0">
      <data key="d5"><![CDATA[a <b>bold</b> & plain word]]></data>
      <data key="d6">
        <y:ShapeNode>
          <y:Geometry height="30.0" width="40.0" x="100.0" y="200.0"/>
          <y:Fill color="#FFCC00" transparent="false"/>
          <y:NodeLabel alignment="center" autoSizePolicy="content" hasBackgroundColor="false" x="1" y="2">Town
Hall<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel>
          <y:Shape type="rectangle"/>
        </y:ShapeNode>
      </data>
      <port name="North"/>
    </node>
    <node id="n1" yfiles.foldertype="group">
      <data key="d4" xml:space="preserve"><![CDATA[https://example.org/]]></data>
      <data key="d6">
        <y:ProxyAutoBoundsNode><y:Realizers active="0">
          <y:GroupNode><y:Geometry height="100" width="100" x="0" y="0"/><y:NodeLabel>Quarter</y:NodeLabel></y:GroupNode>
          <y:GroupNode><y:Geometry height="50" width="50" x="9" y="9"/><y:NodeLabel>Folded</y:NodeLabel></y:GroupNode>
        </y:Realizers></y:ProxyAutoBoundsNode>
      </data>
      <graph edgedefault="directed" id="n1:">
        <node id="n1::n0"><data key="d6"><y:GenericNode configuration="x"><y:Geometry height="10" width="10" x="5" y="5"/><y:NodeLabel hasText="false"/></y:GenericNode></data></node>
        <edge id="n1::e0" source="n1::n0" target="n0"><data key="d10"><y:PolyLineEdge><y:Arrows source="none" target="none"/></y:PolyLineEdge></data></edge>
      </graph>
    </node>
    <edge id="e0" source="n0" target="n1">
      <data key="d9">The hall stands in the quarter.</data>
      <data key="d10"><y:PolyLineEdge><y:Path sx="0" sy="0" tx="0" ty="0"/><y:Arrows source="none" target="standard"/><y:EdgeLabel>stands in<y:LabelModel/></y:EdgeLabel></y:PolyLineEdge></data>
    </edge>
  </graph>
  <data key="d7"><y:Resources/></data>
</graphml>`

test('what yEd draws is read: labels, places, groups, arrows, text in CDATA', () => {
  const { nodes, edges } = read(yed)
  expect(nodes).toMatchObject([
    { id: 'n0', label: 'Town\nHall', place: [120, 215], properties: { description: 'a <b>bold</b> & plain word' } },
    { id: 'n1::n0', label: null, place: [10, 10] },
    { id: 'n1', label: 'Quarter', place: [50, 50], properties: { url: 'https://example.org/' } },
  ])
  expect(edges).toMatchObject([
    { source: 'n1::n0', target: 'n1', relation: 'part of' },
    { id: 'n1::e0', relation: null, directed: false },
    { id: 'e0', relation: 'stands in', directed: true, quotes: [{ quote: 'The hall stands in the quarter.' }] },
  ])
})

const plain = (body: string, edgedefault = 'undirected') => `<graphml>
<key id="c" for="node" attr.name="colour of roof" attr.type="string"><default>red</default></key>
<key id="w" for="edge" attr.name="weight" attr.type="double"><default>1.5</default></key>
<key id="k" for="all" attr.name="kind" attr.type="string"/>
<graph edgedefault="${edgedefault}">${body}</graph></graphml>`

test('defaults of keys are taken, and an edge may have a direction of its own', () => {
  const { nodes, edges } = read(
    plain(`<node id="a"><data key="c">blue</data><data key="k">house</data></node><node id="b"/>
<edge source="a" target="b"/><edge source="b" target="a" directed="true"><data key="w">2</data></edge>`),
  )
  expect(nodes).toMatchObject([
    { id: 'a', kind: 'house', properties: { 'colour of roof': 'blue' } },
    { id: 'b', kind: null, properties: { 'colour of roof': 'red' } },
  ])
  expect(edges).toMatchObject([
    { directed: false, properties: { weight: '1.5' } },
    { directed: true, properties: { weight: '2' } },
  ])
})

test('edges of a multigraph may share an id', () => {
  const { edges } = read(
    plain(
      '<node id="a"/><node id="b"/><edge id="0" source="a" target="b"/><edge id="0" source="b" target="a"/>',
      'directed',
    ),
  )
  expect(edges.map(({ source, target }) => [source, target])).toEqual([
    ['a', 'b'],
    ['b', 'a'],
  ])
})

test('a hyperedge becomes a node with an edge to each of its ends', () => {
  const { nodes, edges } = read(
    plain(
      '<node id="a"/><node id="b"/><node id="c"/><hyperedge id="h"><endpoint node="a" type="in"/><endpoint node="b" type="out"/><endpoint node="c"/></hyperedge>',
    ),
  )
  expect(nodes.at(-1)).toMatchObject({ id: 'h', kind: 'hyperedge' })
  expect(edges.map(({ source, target, directed }) => [source, target, directed])).toEqual([
    ['a', 'h', true],
    ['h', 'b', true],
    ['h', 'c', false],
  ])
})
