/** Whether a graph file holds what it says: every check that needs the file alone. It runs in a browser and in a shell. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { parseGraph, type GraphFile } from '../schema.ts'
import { editionText } from './canonicalJson.ts'
import type { Fault } from './fault.ts'
import { keyFaults } from './keyFaults.ts'
import { claimFaults, documentFaults, figureFaults, formFaults } from './textFaults.ts'

/** A text with the hash that was computed from it here. */
interface ProvedText {
  readonly document: string
  readonly sha256: string
  readonly holds: boolean
}

/** What a graph file proves of itself. */
export interface Proof {
  /** Quotes, and how many of them are printed at all their places. */
  readonly quotes: { readonly found: number; readonly of: number }
  readonly texts: readonly ProvedText[]
  /** Computed here; null where the file is no graph. */
  readonly edition: string | null
  /** Empty where everything holds. */
  readonly faults: readonly Fault[]
}

// Not the browser's own: plain http in a local network has no `crypto.subtle`, and one way is tested where two are not.
const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

const ofFile = (why: Fault['why'], said: string, found = ''): Fault => ({ why, place: 'file', key: '', said, found })

/** Null where the file is nested so deep that no reader of it could walk it. */
function hashedEdition(value: { readonly attributes: object }): string | null {
  try {
    return hash(editionText(value))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function proveGraph(file: GraphFile, edition: string | null): Proof {
  const { documents, claims } = file.attributes
  const texts = documents.map(({ id, text, sha256: said }) => {
    const computed = hash(text)
    return { document: id, sha256: computed, holds: computed === said, said }
  })
  const broken = claimFaults(file)
  const said = file.attributes.edition
  return {
    quotes: { found: claims.length - broken.length, of: claims.length },
    texts: texts.map(({ document, sha256: computed, holds }) => ({ document, sha256: computed, holds })),
    edition,
    faults: [
      ...broken,
      ...texts
        .filter(({ holds }) => !holds)
        .map((one): Fault => ({
          why: 'text-hash',
          place: 'document',
          key: one.document,
          said: one.said,
          found: one.sha256,
        })),
      ...documentFaults(file),
      ...figureFaults(file),
      ...formFaults(file),
      ...keyFaults(file),
      ...(edition === null ? [ofFile('too-deep', '')] : edition === said ? [] : [ofFile('edition', said, edition)]),
    ],
  }
}

/** Proves a parsed JSON value, as it was read and not as a schema left it: an edition covers every field. Never throws. */
export function prove(value: unknown): Proof {
  const parsed = parseGraph(value)
  if (parsed.ok) return proveGraph(parsed.file, hashedEdition(value as { attributes: object }))
  const faults = parsed.problems.map((problem) => ofFile('not-a-graph', problem))
  return { quotes: { found: 0, of: 0 }, texts: [], edition: null, faults }
}
