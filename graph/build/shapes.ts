/** The shapes of the source files that people write. Fields that are not named here are reported as mistakes. */
import * as v from 'valibot'
import { breakKinds, groundings, qualifiers, Text } from '../schema.ts'
import { nearestOf } from './nearest.ts'

const fields = <T extends v.ObjectEntries>(entries: T) =>
  v.strictObject(entries, (issue) =>
    issue.expected === 'never'
      ? nearestOf(String(issue.path?.at(-1)?.key), Object.keys(entries))
      : 'a map of fields is expected here',
  )

/** Words, or a map of fields. It is no union, so that a mistake in a map is reported for the field and not for the whole. */
const wordsOr = <T extends v.GenericSchema>(shape: T) =>
  v.lazy((input: unknown): v.GenericSchema<unknown, string | v.InferOutput<T>> =>
    typeof input === 'string' ? v.string() : shape,
  )

const words = v.pipe(v.string(), v.nonEmpty('some words'))
/** YAML reads bare digits as a number, but the printed digits are wanted. */
const printed = v.union([words, v.pipe(v.number(), v.transform(String))])
const count = v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'at least 1'))
const list = v.optional(v.array(words), [])

export const HeadShape = fields({
  title: Text,
  about: fields({ responsible: words, address: v.nullable(words), licence: Text, method: v.optional(Text) }),
  /** `required`: every statement must give the printed words for its relation. */
  verbs: v.optional(v.picklist(['required', 'optional'], '`required` or `optional`'), 'optional'),
})

export const BodyShape = fields({
  label: words,
  lang: v.optional(words),
  en: v.optional(words),
  translations: v.optional(Text),
  node: v.nullable(words),
})

/** Our renderings of a unit or a period. */
export const PrintedShape = Text

export const TermShape = fields({ name: Text, definition: Text })

/** The status that a printed verb tells of. */
export const VerbStatusShape = words

/** A printed term and its one rendering; other grammatical forms of it; other renderings, each with the reason. */
export const GlossaryShape = fields({
  en: v.optional(words),
  translations: v.optional(Text),
  forms: list,
  variants: v.optional(v.record(v.string(), words), {}),
})

const kindsOrAny = v.lazy((input: unknown): v.GenericSchema<unknown, 'any' | string[]> =>
  Array.isArray(input) ? v.array(words) : v.literal('any', '`any`, or a list of kinds'),
)
const EndsShape = v.lazy((input: unknown): v.GenericSchema<unknown, EndsSource> =>
  typeof input === 'string'
    ? v.literal('same-kind', '`same-kind`, or a map with `from` and `to`')
    : fields({ from: kindsOrAny, to: kindsOrAny }),
)
/** Which kinds may stand at the ends of a relation. */
export type EndsSource = 'same-kind' | { from: 'any' | string[]; to: 'any' | string[] }

export const RelationShape = fields({
  name: Text,
  inverse: Text,
  definition: Text,
  symmetric: v.optional(v.boolean(), false),
  ends: v.pipe(v.array(EndsShape), v.minLength(1, 'at least one entry')),
})

export const NodeShape = fields({
  label: words,
  lang: v.optional(words),
  en: v.optional(words),
  translations: v.optional(Text),
  short: v.optional(v.record(v.string(), words)),
  forms: list,
  completed: v.optional(v.boolean(), false),
  initiative: v.optional(v.nullable(words), null),
  at: v.optional(v.nullable(fields({ lat: v.number(), lon: v.number() })), null),
  was: list,
})

export const DocumentShape = fields({
  lang: words,
  title: Text,
  date: v.nullable(words),
  sha256: words,
  origin: Text,
  'supplied-by': v.optional(v.nullable(words), null),
  sections: v.array(v.unknown()),
  breaks: v.array(v.unknown()),
})

const headings = { heading: v.optional(words), title: v.optional(words) }
export const SectionShape = fields({
  id: words,
  body: words,
  heading: v.nullable(words),
  title: v.nullable(words),
  en: v.optional(fields(headings)),
  from: words,
  to: words,
})

export const BreakShape = fields({ kind: v.picklist(breakKinds), after: v.string(), before: v.string() })

const FigureShape = fields({
  printed,
  unit: v.string(),
  measure: Text,
  about: list,
  period: v.optional(v.nullable(words), null),
  cumulative: v.optional(v.boolean(), false),
  role: v.optional(v.picklist(['reported', 'structural']), 'reported'),
  conflict: v.optional(v.nullable(words), null),
  scale: v.optional(v.nullable(words), null),
  /** Which one is meant, from 1, if the quote prints the same number several times. */
  nth: v.optional(count),
  value: v.optional(v.number()),
  qualifier: v.optional(v.picklist(qualifiers)),
})
/** A number that a claim's quote prints. */
export type FigureSource = v.InferOutput<typeof FigureShape>

const SaysShape = fields({
  edge: words,
  with: list,
  /** The printed words for the relation, `…` between their pieces; '' if the quote has none. */
  verb: v.optional(v.string()),
  /** Which reading is meant, from 1, if the pieces stand in the quote in several ways. */
  nth: v.optional(count),
  negated: v.optional(v.boolean(), false),
  en: v.optional(words),
  translations: v.optional(Text),
  /** Overrules the status that the verb tells of; `none`: it tells of none. */
  status: v.optional(words),
  note: v.optional(v.nullable(Text), null),
  was: list,
})
/** What a claim says of two nodes, with the words that say so. */
export type SaysSource = v.InferOutput<typeof SaysShape>

export const ClaimShape = fields({
  id: words,
  quote: words,
  times: v.optional(count, 1),
  context: v.optional(v.nullable(Text), null),
  via: v.optional(
    v.nullable(wordsOr(fields({ label: words, en: v.optional(words), translations: v.optional(Text) }))),
    null,
  ),
  en: v.optional(words),
  translations: v.optional(Text),
  names: list,
  says: v.optional(v.array(wordsOr(SaysShape)), []),
  figures: v.optional(v.record(v.string(), FigureShape), {}),
})

export const NoticeShape = fields({
  kind: words,
  passages: v.pipe(v.array(words), v.minLength(1, 'at least one passage')),
  note: Text,
  section: v.optional(words),
})

export const SetAsideShape = fields({
  section: words,
  passage: words,
  what: v.picklist(['sentence', 'clause', 'name', 'title', 'number']),
  reason: words,
  note: v.optional(v.union([words, Text])),
  times: v.optional(count, 1),
})

export const EdgeShape = fields({
  edge: words,
  grounding: v.picklist(groundings),
  premises: list,
  claims: v.optional(v.array(wordsOr(v.array(words))), []),
  note: v.optional(v.nullable(Text), null),
  was: list,
})

/** Files with entries. These are `unknown` here, because they are checked one by one. */
export const NodesFileShape = fields({ kind: words, nodes: v.unknown() })
export const ClaimsFileShape = fields({ section: words, claims: v.unknown() })
export const VocabularyFileShape = fields({
  kinds: v.unknown(),
  relations: v.unknown(),
  initiatives: v.unknown(),
  statuses: v.optional(v.unknown(), {}),
  verbs: v.optional(v.unknown(), {}),
  notices: v.optional(v.unknown(), {}),
  printed: v.optional(v.unknown(), {}),
})
