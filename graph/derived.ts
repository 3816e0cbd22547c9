/** The part of a graph file that the build computes from the rest. It can be computed again, so no edition covers it. */
import * as v from 'valibot'

const Key = v.pipe(v.string(), v.nonEmpty())

/** Model units; x to the right, y down. */
export const Place = v.tuple([v.number(), v.number()])
export type Place = Readonly<v.InferOutput<typeof Place>>

/** Nodes that are drawn as one mark until a reader looks closer. */
export const Cluster = v.object({
  /** The index of the cluster around it; null for the outermost one. */
  of: v.nullable(v.number()),
  middle: Place,
  radius: v.number(),
  /** Keys, in an innermost cluster; empty where it has clusters inside. */
  nodes: v.array(Key),
})
export type Cluster = Readonly<v.InferOutput<typeof Cluster>>

/** Something that an earlier edition had and this one has not. A node comes with `label` and `kind`, a claim with `body`. */
const Gone = v.object({
  key: Key,
  what: v.picklist(['node', 'edge', 'claim', 'figure']),
  label: v.optional(v.string()),
  kind: v.optional(v.string()),
  body: v.optional(v.string()),
})
export type Gone = Readonly<v.InferOutput<typeof Gone>>

/** How this graph differs from an earlier edition of it; keys are present ones unless they are gone. */
const EditionChanges = v.object({
  edition: v.string(),
  /** The day on which it was recorded, `2026-01-31`. */
  recorded: v.string(),
  gone: v.array(Gone),
  /** Nodes whose label is another one now; `label` is the earlier one. */
  renamed: v.array(v.object({ key: Key, label: v.string() })),
  /** Keys of edges that rest on other passages, claims with other words and figures with another number. */
  changed: v.array(Key),
  added: v.array(Key),
})
export type EditionChanges = Readonly<v.InferOutput<typeof EditionChanges>>

export const Derived = v.object({
  /** By arrangement, then by node. */
  places: v.record(v.string(), v.record(v.string(), Place)),
  /** Only of a graph that is too large to be drawn whole. Each cluster stands behind the one that it lies in. */
  clusters: v.optional(v.array(Cluster)),
  /** Node key → for each printed form its pinyin without tones and spaces, then its initials. */
  search: v.optional(v.record(v.string(), v.array(v.string()))),
  /** Simplified character → its traditional forms, as one string. */
  variants: v.optional(v.record(v.string(), v.string())),
  /** How this graph differs from each recorded edition before it. */
  editions: v.optional(v.array(EditionChanges)),
})
