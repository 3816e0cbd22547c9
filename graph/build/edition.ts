import { createHash } from 'node:crypto'
import type { GraphFile } from '../schema.ts'
import { editionText } from '../text/canonicalJson.ts'

/** The edition of a graph: the sha256 of its edition text as UTF-8, in hexadecimal. */
export function editionOf(file: GraphFile): string {
  return createHash('sha256').update(editionText(file)).digest('hex')
}
