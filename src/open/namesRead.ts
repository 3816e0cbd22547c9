/** What the worker that reads Chinese names is asked, and what it answers. */

/** For each node that is asked about, its names. */
export type NamesToRead = readonly (readonly string[])[]

export interface NamesRead {
  readonly variants: Readonly<Record<string, string>>
  /** For each node, the sounds of its names and their initials by turns. */
  readonly sounds: readonly (readonly string[])[]
}
