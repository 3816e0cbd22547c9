/** The shapes of the source files as JSON Schemas, so that text editors complete and check the fields. */
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import {
  BodyShape,
  BreakShape,
  ClaimShape,
  ClaimsFileShape,
  DocumentShape,
  EdgeShape,
  GlossaryShape,
  HeadShape,
  NodeShape,
  NodesFileShape,
  NoticeShape,
  PrintedShape,
  RelationShape,
  SectionShape,
  SetAsideShape,
  TermShape,
  VerbStatusShape,
  VocabularyFileShape,
} from './shapes.ts'

type Json = Readonly<Record<string, unknown>>

const isLazy = (schema: { readonly type?: string }): schema is v.LazySchema<v.GenericSchema> => schema.type === 'lazy'

/**
 * The JSON Schema of a shape. A lazy shape chooses a schema by looking at the value; it becomes all schemas that it chooses
 * for a string, a list and a map.
 */
function written(shape: v.GenericSchema): Json {
  const schema = toJsonSchema(shape, {
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (!isLazy(valibotSchema)) return jsonSchema
      const ways = ['', [], {}].map((input) => JSON.stringify(written(valibotSchema.getter(input))))
      return { anyOf: [...new Set(ways)].map((way) => JSON.parse(way) as object) }
    },
  })
  // `jsonSchemas` writes $schema once at the top of each file.
  return Object.fromEntries(Object.entries(schema).filter(([field]) => field !== '$schema'))
}

const mapOf = (shape: v.GenericSchema): Json => ({ type: 'object', additionalProperties: written(shape) })
const listOf = (shape: v.GenericSchema): Json => ({ type: 'array', items: written(shape) })
/** YAML reads an empty file, and a field with nothing behind it, as null. */
const orNothing = (schema: Json): Json => ({ anyOf: [schema, { type: 'null' }] })

/** The schema of a file, with the fields whose entries the build checks one by one. */
function withFields(shape: v.GenericSchema, fields: Readonly<Record<string, Json>>): Json {
  const schema = written(shape)
  return { ...schema, properties: { ...(schema['properties'] as Json), ...fields } }
}

const files: Readonly<Record<string, readonly [title: string, schema: Json]>> = {
  corpus: ['Title, who answers for the reading, on what terms', written(HeadShape)],
  bodies: ['Who speaks, and for which node', orNothing(mapOf(BodyShape))],
  vocabulary: [
    'Kinds, relations with the kinds that they join, initiative types, kinds of notices, units in other languages',
    withFields(VocabularyFileShape, {
      kinds: mapOf(TermShape),
      relations: mapOf(RelationShape),
      initiatives: mapOf(TermShape),
      statuses: orNothing(mapOf(TermShape)),
      verbs: orNothing(mapOf(VerbStatusShape)),
      notices: orNothing(mapOf(TermShape)),
      printed: orNothing(mapOf(PrintedShape)),
    }),
  ],
  glossary: ['Printed terms, each with its one rendering', orNothing(mapOf(GlossaryShape))],
  nodes: ['Nodes of one kind', withFields(NodesFileShape, { nodes: orNothing(mapOf(NodeShape)) })],
  edges: ['Derived and editorial edges', orNothing(listOf(EdgeShape))],
  document: [
    'A text: its hash, its sections, every run of line breaks',
    withFields(DocumentShape, { sections: listOf(SectionShape), breaks: listOf(BreakShape) }),
  ],
  claims: [
    'Passages of one section, and what each says',
    withFields(ClaimsFileShape, { claims: orNothing(listOf(ClaimShape)) }),
  ],
  notices: ['Places where a text breaks off, repeats or contradicts itself', orNothing(mapOf(NoticeShape))],
  'set-aside': ['What supports nothing, and why', orNothing(listOf(SetAsideShape))],
}

/** File name → the text of the schema. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([name, [title, schema]]) => [
      `${name}.json`,
      `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema }, null, 2)}\n`,
    ]),
  )
}
