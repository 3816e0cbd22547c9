/** Opens files that are made of texts. */
import type { GraphFile } from '../../graph/schema.ts'
import type { Given, Note, OpeningOptions } from '../formats/read/openResult.ts'
import { openFiles } from '../formats/read/openFiles.ts'

/** A file with this text in UTF-8. */
export const given = (path: string, text: string): Given => ({ path, bytes: new TextEncoder().encode(text) })

/** The graph of files. Throws the answer if it is no graph. */
export async function opened(
  files: readonly Given[],
  opening: OpeningOptions = {},
): Promise<{ readonly file: GraphFile; readonly notes: readonly Note[]; readonly format: string }> {
  const found = await openFiles(files, opening)
  if (found.kind !== 'graph') throw new Error(JSON.stringify(found))
  return found
}

/** A graph in short: `key:label` and `source relation target` with what is quoted. */
export function inShort({ attributes, nodes, edges }: GraphFile) {
  const claims = new Map(attributes.claims.map((claim) => [claim.id, claim.quote]))
  const relations = new Map(attributes.vocabulary.relations.map(({ id, name }) => [id, Object.values(name).at(-1)]))
  return {
    nodes: nodes.map(({ attributes: one }) => one.label),
    edges: edges.map(({ source, target, attributes: one }) =>
      [source, relations.get(one.relation), target, ...one.claims.flat().map((id) => claims.get(id))].join(' '),
    ),
  }
}
