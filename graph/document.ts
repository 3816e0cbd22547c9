/** The shape of a document in the graph file: its text as received, and what stands where in it. */
import * as v from 'valibot'

/** Words of ours, by language; any language may be absent. */
export const Text = v.record(v.string(), v.string())
export type Text = Readonly<v.InferOutput<typeof Text>>

export const Key = v.pipe(v.string(), v.nonEmpty())
/** `[start, end)` in the text of a document, in UTF-16 code units. */
export const Span = v.pipe(
  v.tuple([v.pipe(v.number(), v.integer(), v.minValue(0)), v.pipe(v.number(), v.integer(), v.minValue(0))]),
  v.check(([start, end]) => start <= end, 'a span ends before it starts'),
)
export type Span = Readonly<v.InferOutput<typeof Span>>

/**
 * `column` cuts a sentence and vanishes in a quote; `line` is the end of a line inside a paragraph and becomes a space.
 * No quote crosses a `paragraph` or a `heading`.
 */
export const breakKinds = ['column', 'line', 'paragraph', 'heading'] as const
export const Break = v.object({ start: v.number(), end: v.number(), kind: v.picklist(breakKinds) })
export type Break = Readonly<v.InferOutput<typeof Break>>

/** Whether a break ends a paragraph or a heading, which no passage crosses. */
export const endsBlock = ({ kind }: Break): boolean => kind === 'paragraph' || kind === 'heading'

export const Section = v.object({
  id: Key,
  heading: v.nullable(v.string()),
  title: v.nullable(v.string()),
  translations: v.record(v.string(), v.object({ heading: v.optional(v.string()), title: v.optional(v.string()) })),
  body: Key,
  start: v.number(),
  end: v.number(),
})
export type Section = Readonly<v.InferOutput<typeof Section>>

export const Notice = v.object({ id: Key, kind: v.string(), spans: v.array(Span), note: Text })
export type Notice = Readonly<v.InferOutput<typeof Notice>>

export const Document = v.object({
  id: Key,
  lang: v.string(),
  title: Text,
  /** Only what the document itself prints, as printed. */
  date: v.nullable(v.string()),
  sha256: v.string(),
  /** As received, byte for byte. */
  text: v.string(),
  breaks: v.array(Break),
  'supplied-by': v.nullable(Key),
  sections: v.array(Section),
  notices: v.array(Notice),
  /** True: the text consists of the passages that the file of another program quotes, and of nothing else. */
  excerpts: v.optional(v.boolean()),
})
export type Document = Readonly<v.InferOutput<typeof Document>>
