/** GEXF 1.3, for Gephi and Gephi Lite: names, kinds and evidence as attributes; places, sizes, colours and shapes as drawn. */
import { edgeOf } from '../../graph/model.ts'
import { wordOf } from '../../graph/name.ts'
import { edgeFields, edgeLabel, nodeFields, nodeLabel, type Field } from '../write/fields.ts'
import type { ExportContext } from '../write/exportContext.ts'
import { xml } from '../write/escapeXml.ts'

const declared = (of: string, fields: readonly Field[]): string =>
  `<attributes class="${of}" mode="static">${fields
    .map(({ name, flag }, at) => `<attribute id="${at}" title="${xml(name)}" type="${flag ? 'boolean' : 'string'}"/>`)
    .join('')}</attributes>\n`

const values = (fields: readonly Field[], key: string): string =>
  `<attvalues>${fields.map(({ of }, at) => `<attvalue for="${at}" value="${xml(of(key))}"/>`).join('')}</attvalues>`

function colour(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
  return `<viz:color r="${r ?? 0}" g="${g ?? 0}" b="${b ?? 0}"/>`
}

/** GEXF has only four shapes. The kind is also among the attributes, so nothing is lost. */
const outlines: Readonly<Record<string, string>> = {
  'round-rectangle': 'square',
  diamond: 'diamond',
  triangle: 'triangle',
}
const strokes = { stated: 'solid', derived: 'dashed', editorial: 'dotted' } as const

function* nodes({ model, part, looks, lang }: ExportContext): Generator<string> {
  const fields = nodeFields(model, lang)
  yield declared('node', fields)
  yield '<nodes>\n'
  for (const node of part.nodes) {
    const look = looks.nodes.get(node)
    // In Gephi y goes upward.
    const viz = look
      ? `${colour(look.colour)}<viz:position x="${look.x}" y="${-look.y || 0}" z="0"/><viz:size value="${look.size}"/><viz:shape value="${outlines[look.shape] ?? 'disc'}"/>`
      : ''
    yield `<node id="${xml(node)}" label="${xml(nodeLabel(model, node, lang))}">${values(fields, node)}${viz}</node>\n`
  }
  yield '</nodes>\n'
}

function* edges({ model, part, looks, lang }: ExportContext): Generator<string> {
  const fields = edgeFields(model, lang)
  yield '<edges>\n'
  for (const edge of part.edges) {
    const [source, target] = model.graph.extremities(edge)
    const { relation, grounding } = edgeOf(model, edge)
    const ink = looks.edges.get(edge)
    const viz = `${ink === undefined ? '' : colour(ink)}<viz:thickness value="1"/><viz:shape value="${strokes[grounding]}"/>`
    // Gephi distinguishes edges between the same two nodes by `kind`.
    const kind = grounding === 'stated' ? relation : `${relation} (${grounding})`
    yield `<edge id="${xml(edge)}" source="${xml(source)}" target="${xml(target)}" kind="${xml(kind)}" label="${xml(edgeLabel(model, edge, lang))}">${values(fields, edge)}${viz}</edge>\n`
  }
  yield '</edges>\n'
}

/** The part as GEXF, piece by piece: one for each node and edge. */
export function* gexf(context: ExportContext): Generator<string> {
  const { model, lang, link } = context
  const { title, edition, about } = model.attributes
  const description = `${wordOf(title, lang)} · ${edition} · ${link} · ${wordOf(about.licence, lang)}`
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n'
  yield `<meta><creator>${xml(about.responsible)}</creator><description>${xml(description)}</description></meta>\n`
  yield '<graph defaultedgetype="directed" mode="static">\n'
  yield declared('edge', edgeFields(model, lang))
  yield* nodes(context)
  yield* edges(context)
  yield '</graph>\n</gexf>\n'
}
