/** The graph that the built site shows, opened without the site. */
import { readFileSync } from 'node:fs'
import { parseGraph } from '../../../graph/schema.ts'
import type { Model } from '../../graph/model.ts'
import { openModel } from '../../graph/openModel.ts'

/** Opens dist/graph.json. Throws where it is not a graph. */
export function openShipped(): Model {
  const parsed = parseGraph(JSON.parse(readFileSync('dist/graph.json', 'utf8')))
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'))
  return openModel(parsed.file)
}

/** The text without white space, in which a quote without white space is found if it is printed. */
export const withoutSpace = (text: string): string => text.replaceAll(/\s+/gu, '')

/** The text of all documents, without white space. */
export const printedText = (model: Model): string =>
  withoutSpace([...model.documents.values()].map(({ text }) => text).join('\n'))
