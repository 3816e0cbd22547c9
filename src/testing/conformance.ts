/** The conformance suite that every source must pass. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Known } from './knownGraph.ts'
import type { Ask, EdgeId, Related, GraphSource, Thing } from '../endpoint/source.ts'

const page = 2
const many = 500

/** Runs the suite on the source that `open` makes; `close` is called after the last test. */
export function conforms(
  name: string,
  known: Known,
  open: () => Promise<GraphSource>,
  close?: () => Promise<void>,
): void {
  describe(`${name} as a source`, () => {
    let source: GraphSource
    beforeAll(async () => {
      source = await open()
    }, 60_000)
    afterAll(async () => {
      await close?.()
    })
    const ask: Ask = { signal: new AbortController().signal }

    async function named(words: string): Promise<Thing> {
      const { of } = await source.find(words, { ...ask, limit: 20 })
      const found = of.find(({ label }) => label === words)
      if (!found) throw new Error(`${words} was not found`)
      return found
    }
    const relationsOf = async (id: string): Promise<readonly Related[]> => (await source.relations(id, ask)).of

    async function knownEdge(): Promise<EdgeId> {
      const thing = await named(known.name)
      const by = (await relationsOf(thing.id)).find(
        ({ relation, direction }) => relation.label === known.relation && direction === 'out',
      )
      if (!by) throw new Error(`there is no ${known.relation}`)
      const { of } = await source.neighbours(thing.id, {
        ...ask,
        relation: by.relation.id,
        direction: 'out',
        after: null,
        limit: many,
      })
      const target = of.find(({ label }) => label === known.target)
      if (!target) throw new Error(`there is no ${known.target}`)
      return { source: thing.id, relation: by.relation.id, target: target.id }
    }

    /** All pages of a list, of two each. */
    async function all(
      next: (after: string | null) => ReturnType<GraphSource['neighbours']>,
    ): Promise<readonly string[]> {
      const ids: string[] = []
      for (let after: string | null = null, more = true; more; more = after !== null) {
        const one = await next(after)
        expect(one.of.length).toBeLessThanOrEqual(page)
        ids.push(...one.of.map(({ id }) => id))
        after = one.next
      }
      return ids
    }

    test('a name is found first, with its kind, by itself and by a part of it', async () => {
      const { of } = await source.find(known.name, { ...ask, limit: 5 })
      expect(of[0]?.label).toBe(known.name)
      expect(of[0]?.kinds.map(({ label }) => label)).toContain(known.kind)
      const byPart = await source.find(known.part, { ...ask, limit: 20 })
      expect(byPart.of.map(({ label }) => label)).toContain(known.name)
    })

    test('no more is found than was asked for, and that there is more is said', async () => {
      const { of, isPartial } = await source.find(known.part, { ...ask, limit: 1 })
      expect(of).toHaveLength(1)
      const whole = await source.find(known.part, { ...ask, limit: 20 })
      expect(isPartial).toBe(whole.of.length > 1)
    })

    test('words that nothing has find nothing, also where they are quotes, escapes and braces', async () => {
      for (const words of [
        'zzqxzz',
        '"',
        `'`,
        '\\',
        '") } #',
        '} UNION { ?x ?y ?z',
        '\u0000',
        '\n',
        '"\\"',
        '%',
        '*',
      ]) {
        const { of, next } = await source.find(`zzqx${words}`, { ...ask, limit: 5 })
        expect([of, next]).toEqual([[], null])
      }
    })

    test('a thing is found among its kind, and not among another', async () => {
      const thing = await named(known.name)
      const kind = thing.kinds[0]?.id ?? ''
      const inside = await source.find(known.name, { ...ask, limit: 5, kind })
      expect(inside.of.map(({ id }) => id)).toContain(thing.id)
      const other = (await source.kinds(ask)).of.find(({ kind: one }) => one.id !== kind)
      const outside = await source.find(known.name, { ...ask, limit: 5, kind: other?.kind.id ?? '' })
      expect(outside.of.map(({ id }) => id)).not.toContain(thing.id)
    })

    test('kinds come with their counts, the most frequent first, and paging a kind gives as many', async () => {
      const { of } = await source.kinds(ask)
      const counts = of.map(({ count }) => count.count)
      expect(counts).toEqual(counts.toSorted((one, other) => other - one))
      const one = of.find(({ kind }) => kind.label === known.kind)
      const ids = await all((after) => source.find('', { ...ask, kind: one?.kind.id ?? '', after, limit: page }))
      expect(new Set(ids).size).toBe(ids.length)
      expect(one?.count).toEqual({ count: ids.length, isExact: true })
    })

    test('a thing is described under its own name, and what is not there is null', async () => {
      const thing = await named(known.name)
      expect((await source.describe(thing.id, ask))?.thing).toEqual(thing)
      expect(await source.describe('urn:nothing:of:that:name', ask)).toBeNull()
      expect(await source.relations('urn:nothing:of:that:name', ask)).toEqual({ of: [], isPartial: false })
    })

    test('an id that is none is nothing, and does no harm', async () => {
      for (const id of ['', 'a b', '> ?p ?o } #', 'urn:x:"', 'urn:x:\\', 'no iri']) {
        expect(await source.describe(id, ask)).toBeNull()
        expect((await source.relations(id, ask)).of).toEqual([])
      }
    })

    test('every count of a relation is what its pages hold, each neighbour once, in order', async () => {
      const thing = await named(known.name)
      const relations = await relationsOf(thing.id)
      expect(Math.max(...relations.map(({ count }) => count.count))).toBeGreaterThan(page)
      for (const { relation, direction, count } of relations) {
        const ids = await all((after) =>
          source.neighbours(thing.id, { ...ask, relation: relation.id, direction, after, limit: page }),
        )
        expect(new Set(ids).size).toBe(ids.length)
        expect(count).toEqual({ count: ids.length, isExact: true })
      }
    })

    test('a neighbour has the relation in the other direction', async () => {
      const edge = await knownEdge()
      const back = await source.neighbours(edge.target, {
        ...ask,
        relation: edge.relation,
        direction: 'in',
        after: null,
        limit: many,
      })
      expect(back.of.map(({ id }) => id)).toContain(edge.source)
    })

    test('an edge has its evidence: the passage, where it stands, and who says it', async () => {
      const [answer] = await source.evidence([await knownEdge()], ask)
      const one = answer?.of.find(({ quote }) => quote?.includes(known.quote))
      expect(one?.document?.label).toBe(known.document)
      expect(one?.body?.label ?? null).toBe(known.body)
      expect(one?.grounding).toBe('stated')
    })

    test('edges that are asked for together are answered in their order, each as it is alone', async () => {
      const edge = await knownEdge()
      const away = { ...ask, relation: edge.relation, direction: 'out', after: null, limit: many } as const
      const { of } = await source.neighbours(edge.source, away)
      const edges = of.map(({ id }) => ({ ...edge, target: id }))
      const back = { source: edge.target, relation: edge.relation, target: edge.source }
      const together = await source.evidence([back, ...edges, edge], ask)
      expect(together).toHaveLength(edges.length + 2)
      for (const [at, one] of [back, ...edges].entries())
        expect(together[at]).toEqual((await source.evidence([one], ask))[0])
      expect(together.at(-1)).toEqual(together[1 + edges.findIndex(({ target }) => target === edge.target)])
      expect(await source.evidence([], ask)).toEqual([])
    })

    const { derived } = known
    if (derived !== null)
      test('an edge that follows from others has the passages of those, and it is said', async () => {
        const [from, to] = [await named(derived.source), await named(derived.target)]
        const by = (await relationsOf(from.id)).find(({ relation: { label } }) => label === derived.relation)
        const edge = { source: from.id, relation: by?.relation.id ?? '', target: to.id }
        const [answer] = await source.evidence([edge], ask)
        const quotes = answer?.of.flatMap(({ grounding, quote }) => (grounding === 'derived' ? (quote ?? '') : []))
        for (const quote of derived.quotes) expect(quotes?.join('\n')).toContain(quote)
      })

    test('an edge that is not there has none', async () => {
      const edge = await knownEdge()
      expect(await source.evidence([{ ...edge, target: edge.source }], ask)).toEqual([{ of: [], isPartial: false }])
    })

    test('what was given up rejects with the reason', async () => {
      const reason = new Error('given up')
      const given = { signal: AbortSignal.abort(reason) }
      await expect(source.kinds(given)).rejects.toBe(reason)
      await expect(source.find(known.part, { ...given, limit: 1 })).rejects.toBe(reason)
    })
  })
}
