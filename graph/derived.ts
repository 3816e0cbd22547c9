/** What a graph file holds beside what was written: computed by the build, at any time anew, and no part of the edition. */
import * as v from 'valibot'

const Key = v.pipe(v.string(), v.nonEmpty())

/** Model units; x to the right, y down. */
export const Place = v.tuple([v.number(), v.number()])
export type Place = Readonly<v.InferOutput<typeof Place>>

/** Nodes that are drawn as one until a reader looks closer; `of`: the place in the list of the cluster that it lies in. */
export const Cluster = v.object({
  of: v.nullable(v.number()),
  middle: Place,
  radius: v.number(),
  /** Those of the innermost clusters; empty where there are others in it. */
  nodes: v.array(Key),
})
export type Cluster = Readonly<v.InferOutput<typeof Cluster>>

/** What an edition had and this one has no more; `label` and `kind` of a node, `body` of a claim. */
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
  /** Nodes that have another printed name now, with the earlier one. */
  renamed: v.array(v.object({ key: Key, label: v.string() })),
  /** Edges that rest on other passages, claims with other words, figures with another number. */
  changed: v.array(Key),
  added: v.array(Key),
})
export type EditionChanges = Readonly<v.InferOutput<typeof EditionChanges>>

export const Derived = v.object({
  /** By arrangement, then by node. */
  places: v.record(v.string(), v.record(v.string(), Place)),
  /** Of a graph too large to be drawn whole: the outermost cluster first, each behind the one that it lies in. */
  clusters: v.optional(v.array(Cluster)),
  /** Node key → for each printed form its pinyin without tones and spaces, then its initials. */
  search: v.optional(v.record(v.string(), v.array(v.string()))),
  /** Character as it is used here → the same in its other scripts, one after the other. */
  variants: v.optional(v.record(v.string(), v.string())),
  /** How this graph differs from each recorded edition before it. */
  editions: v.optional(v.array(EditionChanges)),
})
