/** The readers of formats, each fetched when a file needs it. */
import type { ForeignGraph } from './foreign.ts'
import type { Note } from './opening.ts'

export type Tell = (note: Note) => void
type Read = ForeignGraph | Promise<ForeignGraph>
type ReadValue = (value: unknown, path: string, note: Tell) => Read
type ReadText = (text: string, path: string, note: Tell) => Read

/** Of formats that are JSON. */
export const valueReaders: Readonly<Record<string, () => Promise<ReadValue>>> = {
  graphology: async () => (await import('./graphology.ts')).readGraphology,
  'node-link': async () => (await import('./nodeLink.ts')).readNodeLink,
  cytoscape: async () => (await import('./cytoscape.ts')).readCytoscape,
  'json-ld': async () => (await import('./jsonLd.ts')).readJsonLd,
}

/** Of formats that are text of their own. */
export const textReaders: Readonly<Record<string, () => Promise<ReadText>>> = {
  gexf: async () => (await import('./gexf.ts')).readGexf,
  graphml: async () => (await import('./graphml.ts')).readGraphml,
  turtle: async () => (await import('./turtle.ts')).readTurtle,
}

/** Of folders of pages. */
export const pageReader = async () => (await import('./markdown.ts')).readMarkdown
