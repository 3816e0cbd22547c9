/** GraphML for networkx and yEd: names, kinds and evidence as data; for yEd also places, shapes, colours and labels. */
import { edgeOf } from '../../graph/model.ts'
import { wordOf } from '../../graph/name.ts'
import { edgeFields, edgeLabel, nodeFields, nodeLabel, type Field } from '../write/fields.ts'
import type { ExportContext } from '../write/exportContext.ts'
import { statusListText } from '../statusList.ts'
import { xml } from '../write/escapeXml.ts'

const keys = (of: 'node' | 'edge', fields: readonly Field[]): string =>
  fields
    .map(
      ({ name, flag }, at) =>
        `<key id="${of}-${at}" for="${of}" attr.name="${xml(name)}" attr.type="${flag ? 'boolean' : 'string'}"/>\n`,
    )
    .join('')

const data = (of: 'node' | 'edge', fields: readonly Field[], key: string): string =>
  fields.map((field, at) => `<data key="${of}-${at}">${xml(field.of(key))}</data>`).join('')

/** yEd's names of shapes; the others become ellipses. */
const outlines: Readonly<Record<string, string>> = {
  'round-rectangle': 'roundrectangle',
  diamond: 'diamond',
  triangle: 'triangle',
  hexagon: 'hexagon',
  octagon: 'octagon',
  rhomboid: 'parallelogram',
  'right-rhomboid': 'parallelogram2',
  star: 'star5',
}
const strokes = { stated: 'line', derived: 'dashed', editorial: 'dotted' } as const

function* nodes({ model, part, looks, lang }: ExportContext): Generator<string> {
  const fields = nodeFields(model, lang)
  for (const node of part.nodes) {
    const look = looks.nodes.get(node)
    // yEd places a node by its upper left corner.
    const geometry = look
      ? `<y:Geometry x="${look.x - look.size / 2}" y="${look.y - look.size / 2}" width="${look.size}" height="${look.size}"/><y:Fill color="${look.colour}" transparent="false"/><y:BorderStyle hasColor="false" type="line" width="1.0"/>`
      : ''
    const label = `<y:NodeLabel modelName="sides" modelPosition="s">${xml(nodeLabel(model, node, lang))}</y:NodeLabel>`
    const shape = `<y:Shape type="${outlines[look?.shape ?? ''] ?? 'ellipse'}"/>`
    yield `<node id="${xml(node)}">${data('node', fields, node)}<data key="drawn-node"><y:ShapeNode>${geometry}${label}${shape}</y:ShapeNode></data></node>\n`
  }
}

function* edges({ model, part, looks, lang }: ExportContext): Generator<string> {
  const fields = edgeFields(model, lang)
  for (const edge of part.edges) {
    const [source, target] = model.graph.extremities(edge)
    const { grounding } = edgeOf(model, edge)
    const line = `<y:LineStyle color="${looks.edges.get(edge) ?? '#808080'}" type="${strokes[grounding]}" width="1.0"/><y:Arrows source="none" target="standard"/>`
    const label = `<y:EdgeLabel>${xml(edgeLabel(model, edge, lang))}</y:EdgeLabel>`
    yield `<edge id="${xml(edge)}" source="${xml(source)}" target="${xml(target)}">${data('edge', fields, edge)}<data key="drawn-edge"><y:PolyLineEdge>${line}${label}</y:PolyLineEdge></data></edge>\n`
  }
}

/** The part as GraphML, piece by piece: one for each node and edge. */
export function* graphml(context: ExportContext): Generator<string> {
  const { model, lang, link } = context
  const { title, edition, about } = model.attributes
  const documentData = {
    ...{ title: wordOf(title, lang), edition, link, licence: wordOf(about.licence, lang) },
    ...(model.statuses.size > 0 ? { statuses: statusListText(model.statuses.values()) } : {}),
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">\n'
  yield Object.keys(documentData)
    .map((name) => `<key id="graph-${name}" for="graph" attr.name="${name}" attr.type="string"/>\n`)
    .join('')
  yield keys('node', nodeFields(model, lang)) + keys('edge', edgeFields(model, lang))
  yield '<key id="drawn-node" for="node" yfiles.type="nodegraphics"/>\n'
  yield '<key id="drawn-edge" for="edge" yfiles.type="edgegraphics"/>\n'
  yield '<graph id="G" edgedefault="directed">\n'
  yield Object.entries(documentData)
    .map(([name, value]) => `<data key="graph-${name}">${xml(value)}</data>\n`)
    .join('')
  yield* nodes(context)
  yield* edges(context)
  yield '</graph>\n</graphml>\n'
}
