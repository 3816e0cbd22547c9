/** Proves a graph file against its own texts: every check that needs the file alone. It runs in a browser and in a shell. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { parseGraph, type GraphFile } from '../schema.ts'
import { editionText } from './canonicalJson.ts'
import type { Fault } from './fault.ts'
import { keyFaults } from './keyFaults.ts'
import { claimFaults, documentFaults, figureFaults, formFaults, verbFaults } from './textFaults.ts'

interface ProvedText {
  readonly document: string
  /** Computed here, in hexadecimal. */
  readonly sha256: string
  readonly holds: boolean
}

/** What a graph file proves of itself. */
export interface Proof {
  /** How many quotes there are, and how many of them are printed at all their places. */
  readonly quotes: { readonly found: number; readonly of: number }
  readonly texts: readonly ProvedText[]
  /** Computed here; null if the file is no graph, or is nested too deeply. */
  readonly edition: string | null
  /** Empty where everything holds. */
  readonly faults: readonly Fault[]
}

// `crypto.subtle` is missing on plain http in a local network, so a library computes the hash everywhere.
const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

const ofFile = (why: Fault['why'], declared: string, found = ''): Fault => ({
  why,
  place: 'file',
  key: '',
  declared,
  found,
})

/** Null if the file is nested so deeply that the stack overflows. */
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
  const texts = documents.map(({ id, text, sha256: declared }) => {
    const computed = hash(text)
    return { document: id, sha256: computed, holds: computed === declared, declared }
  })
  const broken = claimFaults(file)
  const declared = file.attributes.edition
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
          declared: one.declared,
          found: one.sha256,
        })),
      ...documentFaults(file),
      ...figureFaults(file),
      ...formFaults(file),
      ...verbFaults(file),
      ...keyFaults(file),
      ...(edition === null
        ? [ofFile('too-deep', '')]
        : edition === declared
          ? []
          : [ofFile('edition', declared, edition)]),
    ],
  }
}

/** Proves a parsed JSON value. Pass it as it was read, because an edition also covers unknown fields. Never throws. */
export function prove(value: unknown): Proof {
  const parsed = parseGraph(value)
  if (parsed.ok) return proveGraph(parsed.file, hashedEdition(value as { attributes: object }))
  const faults = parsed.problems.map((problem) => ofFile('not-a-graph', problem))
  return { quotes: { found: 0, of: 0 }, texts: [], edition: null, faults }
}
