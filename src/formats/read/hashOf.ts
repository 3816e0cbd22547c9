/** One hash for the given files, whatever their order. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Given } from './openResult.ts'

/** The hexadecimal sha256 of a file, or of the sorted list of the hashes and paths of several files. */
export function hashOf(files: readonly Given[]): string {
  const [first] = files
  if (files.length === 1 && first) return bytesToHex(sha256(first.bytes))
  const lines = files.map(({ path, bytes }) => `${bytesToHex(sha256(bytes))} ${path}\n`).toSorted()
  return bytesToHex(sha256(utf8ToBytes(lines.join(''))))
}
