import { createHash } from 'node:crypto'
import type { GraphFile } from '../schema.ts'
import { editionText } from '../text/canonical.ts'

/** The edition of a graph: sha256, in hexadecimal, of the UTF-8 bytes of its canonical JSON. */
export function editionOf(file: GraphFile): string {
  return createHash('sha256').update(editionText(file)).digest('hex')
}
