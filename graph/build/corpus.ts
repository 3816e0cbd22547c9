/** A corpus folder as it was read. The shape of each value has been checked, references between values have not. */
import type * as v from 'valibot'
import type { Text } from '../schema.ts'
import type { Entry } from './entries.ts'
import type { Origin } from './problem.ts'
import type {
  BodyShape,
  BreakShape,
  ClaimShape,
  DocumentShape,
  EdgeShape,
  GlossaryShape,
  HeadShape,
  NodeShape,
  NoticeShape,
  RelationShape,
  SectionShape,
  SetAsideShape,
  TermShape,
} from './shapes.ts'

export type NodeSource = v.InferOutput<typeof NodeShape> & { readonly kind: string }
export type ClaimSource = v.InferOutput<typeof ClaimShape> & { readonly section: string }
export type RelationSource = v.InferOutput<typeof RelationShape>
export type SectionSource = v.InferOutput<typeof SectionShape>
export type NoticeSource = v.InferOutput<typeof NoticeShape>
export type SetAsideSource = v.InferOutput<typeof SetAsideShape>
export type EdgeSource = v.InferOutput<typeof EdgeShape>

/** The folder of a document. */
export interface DocumentSource {
  readonly id: string
  readonly value: v.InferOutput<typeof DocumentShape>
  readonly at: (...path: readonly (string | number)[]) => Origin
  readonly textFile: string
  readonly text: string
  /** Of the bytes as they are. */
  readonly sha256: string
  readonly sections: readonly Entry<SectionSource>[]
  readonly breaks: readonly Entry<v.InferOutput<typeof BreakShape>>[]
  readonly claims: readonly Entry<ClaimSource>[]
  /** The section of each claims file. */
  readonly claimsFiles: readonly { readonly section: string; readonly name: string; readonly at: Origin }[]
  readonly notices: readonly Entry<NoticeSource>[]
  readonly setAside: readonly Entry<SetAsideSource>[]
}

export interface Corpus {
  readonly folder: string
  readonly head: v.InferOutput<typeof HeadShape> | undefined
  readonly bodies: readonly Entry<v.InferOutput<typeof BodyShape>>[]
  readonly kinds: readonly Entry<v.InferOutput<typeof TermShape>>[]
  readonly relations: readonly Entry<RelationSource>[]
  readonly initiatives: readonly Entry<v.InferOutput<typeof TermShape>>[]
  readonly statuses: readonly Entry<v.InferOutput<typeof TermShape>>[]
  /** Printed verbs, and the status that each tells of. */
  readonly verbs: readonly Entry<string>[]
  readonly noticeKinds: readonly Entry<v.InferOutput<typeof TermShape>>[]
  /** Units and periods as printed, with our renderings. */
  readonly printed: readonly Entry<Text>[]
  /** Printed terms with their renderings. */
  readonly glossary: readonly Entry<v.InferOutput<typeof GlossaryShape>>[]
  /** The kind of each file of nodes. */
  readonly nodeFiles: readonly { readonly kind: string; readonly at: Origin }[]
  readonly nodes: readonly Entry<NodeSource>[]
  readonly documents: readonly DocumentSource[]
  readonly edges: readonly Entry<EdgeSource>[]
  /** Ids of entries that could not be read. References to them are not reported. */
  readonly damaged: ReadonlySet<string>
  /** False if a whole file could not be read. No id is reported as unknown then, because that file may have it. */
  readonly whole: boolean
}
