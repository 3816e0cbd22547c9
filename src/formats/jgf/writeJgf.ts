/** The JSON Graph Format, version 2: names, kinds and evidence as metadata, and once for all the texts and passages. */
import type { Claim } from '../../../graph/schema.ts'
import { wordOf } from '../../graph/name.ts'
import type { ExportContext } from '../write/exportContext.ts'
import {
  edgeFields,
  edgeLabel,
  nodeFields,
  nodeLabel,
  printedBody,
  printedDocument,
  type Field,
} from '../write/fields.ts'

const row = (fields: readonly Field[], key: string): Record<string, string | boolean> =>
  Object.fromEntries(fields.map(({ name, flag, of }) => [name, flag ? of(key) === 'true' : of(key)]))

function* joint(pieces: Iterable<string>): Generator<string> {
  let comma = ''
  for (const piece of pieces) {
    yield `${comma}\n${piece}`
    comma = ','
  }
}

/** Every passage that a node or an edge of the part names. */
function passagesOf({ model, part }: ExportContext): readonly Claim[] {
  const { graph } = model
  const named = new Set([
    ...part.nodes.flatMap((node) => graph.getNodeAttribute(node, 'claims')),
    ...part.edges.flatMap((edge) => graph.getEdgeAttribute(edge, 'claims').flat()),
  ])
  return model.attributes.claims.filter(({ id }) => named.has(id))
}

/** Documents whole, so that every quote can be checked. Of one that is made of its passages, these are all that is known. */
function* documents({ model, part }: ExportContext, claims: readonly Claim[]): Generator<string> {
  const quoted = new Set(claims.map(({ document }) => document))
  for (const { id, lang, sha256, text, excerpts } of model.attributes.documents)
    if (part.whole || quoted.has(id))
      yield JSON.stringify({
        ...{ id, title: printedDocument(model, id), lang },
        ...(excerpts ? {} : { sha256, text }),
      })
}

function* passages({ model }: ExportContext, claims: readonly Claim[]): Generator<string> {
  for (const { id, quote, document, body, spans } of claims)
    yield JSON.stringify({
      ...{ id, quote, body: printedBody(model, body), document },
      ...(model.documents.get(document)?.excerpts ? {} : { spans }),
    })
}

function* nodes({ model, part, looks, lang }: ExportContext): Generator<string> {
  const fields = nodeFields(model, lang)
  for (const node of part.nodes) {
    const look = looks.nodes.get(node)
    const metadata = { ...row(fields, node), ...(look ? { x: look.x, y: look.y } : {}) }
    yield `${JSON.stringify(node)}:${JSON.stringify({ label: nodeLabel(model, node, lang), metadata })}`
  }
}

function* edges({ model, part, lang }: ExportContext): Generator<string> {
  const fields = edgeFields(model, lang)
  for (const edge of part.edges) {
    const [source, target] = model.graph.extremities(edge)
    const metadata = row(fields, edge)
    const relation = edgeLabel(model, edge, lang)
    yield JSON.stringify({ id: edge, source, target, relation, directed: metadata['symmetric'] !== true, metadata })
  }
}

/** The part in the JSON Graph Format, piece by piece: one for each document, passage, node and edge. */
export function* jgf(context: ExportContext): Generator<string> {
  const { model, lang, link } = context
  const { title, edition, about } = model.attributes
  const claims = passagesOf(context)
  const metadata = {
    ...{ edition, link, licence: wordOf(about.licence, lang) },
    ...(model.statuses.size > 0 ? { statuses: [...model.statuses.values()] } : {}),
  }
  yield `{"graph":{"label":${JSON.stringify(wordOf(title, lang))},"directed":true,\n"metadata":${JSON.stringify(metadata).slice(0, -1)},"documents":[`
  yield* joint(documents(context, claims))
  yield '],\n"passages":['
  yield* joint(passages(context, claims))
  yield ']},\n"nodes":{'
  yield* joint(nodes(context))
  yield '},\n"edges":['
  yield* joint(edges(context))
  yield ']}}\n'
}
