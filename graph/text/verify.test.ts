import { describe, expect, it } from 'vitest'
import { buildGraph } from '../build/compile.ts'
import { withSmallCorpus } from '../build/smallCorpus.ts'
import type { Claim, GraphFile } from '../schema.ts'
import { brokenClaims } from './verify.ts'

/** What is found broken in the small graph after one of its claims was changed. */
async function brokenAfter(
  change: (claim: Claim, text: string) => Partial<Claim>,
): Promise<readonly (string | undefined)[]> {
  const { file } = await withSmallCorpus([], buildGraph)
  if (file === null) throw new Error('the small corpus has problems')
  const [first, ...rest] = file.attributes.claims
  if (first === undefined) throw new Error('the small corpus has no claims')
  const claims = [{ ...first, ...change(first, file.attributes.documents[0]?.text ?? '') }, ...rest]
  const changed: GraphFile = { ...file, attributes: { ...file.attributes, claims } }
  return brokenClaims(changed).map(({ claim, why }) => (claim === first.id ? why : claim))
}

describe('brokenClaims', () => {
  it('are none where every quote stands at its spans', async () => {
    expect(await brokenAfter(() => ({}))).toEqual([])
  })

  it('has a claim whose quote has other words', async () => {
    expect(await brokenAfter(({ quote }) => ({ quote: quote.replace('实施', '落实') }))).toEqual(['other-words'])
  })

  it('has a claim whose spans are moved by one', async () => {
    const moved = ({ spans }: Claim): Partial<Claim> => ({ spans: spans.map(([start, end]) => [start + 1, end + 1]) })
    expect(await brokenAfter(moved)).toEqual(['other-words'])
  })

  it('has a claim that is given to another body', async () => {
    expect(await brokenAfter(() => ({ body: 'bei-office' }))).toEqual(['no-section'])
    expect(await brokenAfter(() => ({ body: 'bei-office', section: 'bei' }))).toEqual(['outside-its-section'])
  })

  it('has a claim of a document that the file lacks, and one without a place', async () => {
    expect(await brokenAfter(() => ({ document: 'other' }))).toEqual(['no-document'])
    expect(await brokenAfter(() => ({ spans: [] }))).toEqual(['no-place'])
  })

  it('has a claim whose quote runs across a paragraph', async () => {
    const across = await brokenAfter(({ spans: [first = [0, 0]] }, text) => {
      const end = text.indexOf('的一部分')
      return { spans: [[first[0], end]], quote: text.slice(first[0], end) }
    })
    expect(across).toEqual(['crosses-a-break'])
  })
})
