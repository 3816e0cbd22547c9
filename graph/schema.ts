/**
 * The shape of the graph file. Whatever is read as a graph is checked against it once, by `parseGraph`. The file has the
 * form in which graphology serialises a graph; docs/graph-format.md says what each field means.
 */
import * as v from 'valibot'
import { Derived } from './derived.ts'
import { Document, Key, Span, Text } from './document.ts'
import { exactly } from './exact.ts'

export { Cluster, Place } from './derived.ts'
export { Break, breakKinds, Document, endsBlock, Notice, Section, Span, Text } from './document.ts'

export const groundings = ['stated', 'derived', 'editorial'] as const
export const Grounding = v.picklist(groundings)
export type Grounding = v.InferOutput<typeof Grounding>

export const Kind = v.object({ id: Key, name: Text, definition: Text })
export type Kind = Readonly<v.InferOutput<typeof Kind>>

export const Relation = v.object({
  id: Key,
  name: Text,
  /** The name read from target to source. */
  inverse: Text,
  definition: Text,
  /** Kinds that may stand at the source; empty: any. */
  from: v.array(Key),
  to: v.array(Key),
  symmetric: v.boolean(),
})
export type Relation = Readonly<v.InferOutput<typeof Relation>>

export const Initiative = v.object({ id: Key, name: Text, definition: Text })
export type Initiative = Readonly<v.InferOutput<typeof Initiative>>

export const Status = v.object({ id: Key, name: Text, definition: Text })
export type Status = Readonly<v.InferOutput<typeof Status>>

export const Body = v.object({
  id: Key,
  label: v.string(),
  lang: v.string(),
  translations: Text,
  /** The node that the body speaks for, if there is one. */
  node: v.nullable(Key),
})
export type Body = Readonly<v.InferOutput<typeof Body>>

export const Claim = v.object({
  id: Key,
  document: Key,
  section: Key,
  body: Key,
  /** A speaker inside the passage: free words of ours with the printed label, or a node key. */
  via: v.nullable(v.union([Key, v.looseObject({ label: v.string() })])),
  quote: v.string(),
  /** Who or what an omitted subject means; ours, shown in brackets. */
  context: v.nullable(Text),
  spans: v.array(Span),
  translations: Text,
  /** Where an editor wrote the claim: a path inside the corpus folder, with `/`, and a line from 1. */
  made: v.optional(v.object({ file: v.string(), line: v.number() })),
})
export type Claim = Readonly<v.InferOutput<typeof Claim>>

export const qualifiers = ['exact', 'more-than', 'at-least', 'nearly', 'about'] as const
export const Figure = v.object({
  id: Key,
  claim: Key,
  span: Span,
  value: v.number(),
  printed: v.string(),
  unit: v.string(),
  qualifier: v.picklist(qualifiers),
  cumulative: v.boolean(),
  period: v.nullable(v.string()),
  role: v.picklist(['reported', 'structural']),
  measure: Text,
  about: v.array(Key),
  conflict: v.nullable(v.string()),
  /** Shared by figures whose measures are worded differently but are of one kind, so that one scale fits them all. */
  scale: v.optional(v.nullable(v.string())),
})
export type Figure = Readonly<v.InferOutput<typeof Figure>>

/** What the file of another program has about a node or an edge. */
const Foreign = {
  /** The id that it has there. */
  'source-id': v.optional(v.string()),
  properties: v.optional(v.record(v.string(), v.string())),
}

export const NodeAttributes = v.object({
  kind: Key,
  label: v.string(),
  lang: v.string(),
  /** True: `label` has words that an enumeration leaves out, and only `forms` are printed. */
  completed: v.boolean(),
  forms: v.array(v.string()),
  translations: Text,
  /** The name on the map, by language, where the whole one is too long for it. */
  short: v.optional(Text),
  initiative: v.nullable(Key),
  at: v.nullable(v.object({ lat: v.number(), lon: v.number(), approximate: v.literal(true) })),
  was: v.array(Key),
  claims: v.array(Key),
  ...Foreign,
})
export type NodeAttributes = Readonly<v.InferOutput<typeof NodeAttributes>>

/** The printed words for the relation of an edge, in one of the claims that carry it. */
export const Verb = v.object({
  claim: Key,
  /** Pieces of the claim's quote in their order, `…` between them; empty if the quote has no word for it, as in a list. */
  text: v.string(),
  translations: Text,
  negated: v.boolean(),
  /** Where the pieces stand: [start, end) in the claim's quote, UTF-16 code units. */
  pieces: v.optional(v.array(Span)),
  /** Why the status of the edge is not the one that these words usually tell of; ours. */
  note: v.optional(v.nullable(Text)),
})
export type Verb = Readonly<v.InferOutput<typeof Verb>>

export const EdgeAttributes = v.object({
  relation: Key,
  grounding: Grounding,
  /** Each entry is enough to carry the edge. An entry that is a list carries it only with all its claims together. */
  claims: v.array(v.union([Key, v.array(Key)])),
  premises: v.array(Key),
  note: v.nullable(Text),
  verbs: v.optional(v.array(Verb)),
  /** How far it is, as the printed words say: an id of `vocabulary.statuses`; null if they say nothing of it. */
  status: v.optional(v.nullable(Key)),
  /** Earlier keys of the edge, apart from those that follow from earlier keys of its ends. */
  was: v.optional(v.array(Key)),
  ...Foreign,
})
export type EdgeAttributes = Readonly<v.InferOutput<typeof EdgeAttributes>>

export const GraphAttributes = v.object({
  format: v.literal('verbatim-graph'),
  version: v.literal(1),
  /** sha256 over canonical JSON of everything but `edition` and `derived`. */
  edition: v.string(),
  title: Text,
  about: v.object({
    responsible: v.string(),
    address: v.nullable(v.string()),
    licence: Text,
    /** How the reading was made: when, by which rules, how it was reviewed. */
    method: v.optional(Text),
  }),
  vocabulary: v.object({
    kinds: v.array(Kind),
    relations: v.array(Relation),
    initiatives: v.array(Initiative),
    /** How far something is, from the least to the most. */
    statuses: v.optional(v.array(Status)),
    notices: v.optional(v.array(v.object({ id: Key, name: Text, definition: Text }))),
    /** Units and periods, and our renderings of them. */
    printed: v.optional(v.array(v.object({ id: Key, name: Text }))),
  }),
  bodies: v.array(Body),
  documents: v.array(Document),
  claims: v.array(Claim),
  figures: v.array(Figure),
  derived: Derived,
  /** The file of another program that this graph was read from. */
  'opened-from': v.optional(v.object({ name: v.string(), format: v.string() })),
})
export type GraphAttributes = Readonly<v.InferOutput<typeof GraphAttributes>>

export const GraphFile = v.object({
  options: v.object({ type: v.string(), multi: v.boolean(), allowSelfLoops: v.boolean() }),
  attributes: GraphAttributes,
  nodes: v.array(v.object({ key: Key, attributes: NodeAttributes })),
  edges: v.array(v.object({ key: Key, source: Key, target: Key, attributes: EdgeAttributes })),
})
export type GraphFile = Readonly<v.InferOutput<typeof GraphFile>>

const isExact = exactly(GraphFile)

/** True if a value is a graph file with no field to leave out or fill in. False decides nothing: ask `parseGraph`. */
export const isExactGraph = (value: unknown): value is GraphFile => isExact(value)

/** A graph, or sentences (at most twenty) that say where the value is not one. */
export type ParsedGraph =
  { readonly ok: true; readonly file: GraphFile } | { readonly ok: false; readonly problems: readonly string[] }

/** Checks the shape of a parsed JSON value. Never throws. */
export function parseGraph(value: unknown): ParsedGraph {
  if (isExactGraph(value)) return { ok: true, file: value }
  const result = v.safeParse(GraphFile, value)
  if (result.success) return { ok: true, file: result.output }
  return {
    ok: false,
    problems: result.issues
      .slice(0, 20)
      .map((issue) => `${issue.path?.map((step) => String(step.key)).join('.') || 'file'}: ${issue.message}`),
  }
}
