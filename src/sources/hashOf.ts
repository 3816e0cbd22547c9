/** One hash for what was given, whatever order the files came in. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Given } from './opening.ts'

/** Hexadecimal sha256: of a file its bytes', of several files that of a list of theirs, sorted, each with its path. */
export function hashOf(files: readonly Given[]): string {
  const [first] = files
  if (files.length === 1 && first) return bytesToHex(sha256(first.bytes))
  const lines = files.map(({ path, bytes }) => `${bytesToHex(sha256(bytes))} ${path}\n`).toSorted()
  return bytesToHex(sha256(utf8ToBytes(lines.join(''))))
}
