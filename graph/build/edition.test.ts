import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../text/canonicalJson.ts'
import { buildGraph } from './compile.ts'
import { editionOf } from './edition.ts'
import { withSmallCorpus } from './smallCorpus.ts'

describe('canonicalJson', () => {
  it('is the same for equal values, whatever order their keys were written in', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: '“' })).toBe('{"a":"“","b":[{"c":null,"d":1}]}')
  })
})

describe('the edition', () => {
  it('follows from the file alone, and is not touched by what can be computed anew', async () => {
    const { file } = await withSmallCorpus([], buildGraph)
    if (file === null) throw new Error('the small corpus has problems')
    expect(file.attributes.edition).toMatch(/^[0-9a-f]{64}$/u)
    const { edition, derived } = file.attributes
    expect(Object.keys(derived.places['flowers'] ?? {})).not.toEqual([])
    expect(editionOf(file)).toBe(edition)
    const moved = { ...file.attributes, derived: { places: {} }, edition: '' }
    expect(editionOf({ ...file, attributes: moved })).toBe(edition)
  })

  it('changes with a word', async () => {
    const editions = await Promise.all(
      ['it implements the whole', 'it implements all'].map(async (note) => {
        const { file } = await withSmallCorpus([['edges.yaml', 'it implements the whole', note]], buildGraph)
        return file?.attributes.edition
      }),
    )
    expect(new Set(editions).size).toBe(2)
  })
})
