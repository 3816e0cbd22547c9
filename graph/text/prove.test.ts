import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildGraph } from '../build/compile.ts'
import { withSmallCorpus } from '../build/smallCorpus.ts'
import type { GraphFile } from '../schema.ts'
import { prove } from './prove.ts'

type Loose = Record<string, unknown>
let built: GraphFile

beforeAll(async () => {
  const { file } = await withSmallCorpus([], buildGraph)
  if (file === null) throw new Error('the small corpus has problems')
  built = file
})

/** The small graph, changed; the edition is left as it was. */
function changed(change: (file: GraphFile, attributes: Loose) => void): unknown {
  const copy = structuredClone(built)
  change(copy, copy.attributes)
  return copy
}

/** Why a changed graph does not hold, apart from its edition, which then never does. */
function faultsAfter(change: Parameters<typeof changed>[0]): readonly string[] {
  const faults = prove(changed(change)).faults.map(({ why, place, key }) => `${place} ${key} ${why}`)
  expect(faults).toContain('file  edition')
  return faults.filter((fault) => fault !== 'file  edition')
}

describe('the proof of a graph', () => {
  it('finds every quote of a graph as it was built, the hash of its text, its edition, and nothing wrong', () => {
    const { claims, documents, edition } = built.attributes
    const sha256 = createHash('sha256')
      .update(documents[0]?.text ?? '')
      .digest('hex')
    expect(prove(JSON.parse(JSON.stringify(built)))).toEqual({
      quotes: { found: claims.length, of: claims.length },
      texts: documents.map(({ id }) => ({ document: id, sha256, holds: true })),
      edition,
      faults: [],
    })
  })

  it('reports one changed character of the text, with the passage as quoted and as printed', () => {
    const proof = prove(
      changed((_, attributes) => {
        const [first] = structuredClone(built.attributes.documents)
        attributes['documents'] = [{ ...first, text: first?.text.replace('实施', '实行') }]
      }),
    )
    expect(proof.quotes.found).toBeLessThan(proof.quotes.of)
    const words = proof.faults.find(({ why }) => why === 'other-words')
    expect(words?.declared).toContain('实施')
    expect(words?.found).toBe(words?.declared.replace('实施', '实行'))
    expect(proof.texts.map(({ holds }) => holds)).toEqual([false])
    expect(proof.faults.map(({ why }) => why)).toEqual(expect.arrayContaining(['text-hash', 'edition']))
  })

  it('reports a field that this program does not know, because an edition covers it', () => {
    expect(faultsAfter((_, attributes) => (attributes['added'] = 1))).toEqual([])
  })

  it('reports a number that is printed elsewhere, outside its quote, or means another value', () => {
    const [first, ...rest] = built.attributes.figures
    if (first === undefined) throw new Error('the small corpus has no figures')
    const withFigure = (change: Partial<typeof first>) =>
      faultsAfter((_, attributes) => (attributes['figures'] = [{ ...first, ...change }, ...rest]))
    const [start, end] = first.span
    expect(withFigure({ span: [start + 1, end + 1] })).toContain(`figure ${first.id} other-number`)
    expect(withFigure({ value: first.value + 1 })).toEqual([`figure ${first.id} other-value`])
    const elsewhere = built.attributes.claims.find(({ spans }) =>
      spans.every(([from, to]) => to <= start || from >= end),
    )
    expect(withFigure({ claim: elsewhere?.id ?? '' })).toContain(`figure ${first.id} outside-its-quote`)
  })

  it('reports words that belong to no section, sections that overlap, and places outside the text', () => {
    const withSections = (move: (section: { start: number; end: number }, index: number) => void) =>
      faultsAfter((file) => file.attributes.documents[0]?.sections.forEach(move))
    const id = built.attributes.documents[0]?.id ?? ''
    expect(withSections((one, at) => (one.end -= at === 0 ? 3 : 0))).toContain(`document ${id} section-gap`)
    expect(withSections((one, at) => (one.start -= at === 1 ? 3 : 0))).toContain(`document ${id} section-overlap`)
    expect(withSections((one) => (one.end += 1e6))).toContain(`document ${id} outside-the-text`)
  })

  it('reports a name that its quotes do not print, unless it has no quotes', () => {
    const [first] = built.nodes
    const key = first?.key ?? ''
    const rename = (claims: readonly string[]) => (file: GraphFile) => {
      const [node] = file.nodes
      if (node) Object.assign(node.attributes, { forms: ['从未印过'], label: '从未印过', completed: false, claims })
    }
    expect(faultsAfter(rename(first?.attributes.claims ?? []))).toEqual([`node ${key} form-not-printed`])
    expect(faultsAfter(rename([]))).toEqual([])
  })

  it('reports keys that are used twice or lead nowhere, and stated edges that nothing carries', () => {
    const [edge] = built.edges
    const key = edge?.key ?? ''
    expect(faultsAfter((file) => file.nodes.push(...file.nodes.slice(0, 1)))).toEqual([
      `node ${built.nodes[0]?.key ?? ''} key-twice`,
    ])
    const carried = (claims: readonly string[]) =>
      faultsAfter((file) => {
        if (file.edges[0]) Object.assign(file.edges[0].attributes, { claims, grounding: 'stated' })
      })
    expect(carried(['gone'])).toEqual([`edge ${key} key-unknown`])
    expect(carried([])).toEqual([`edge ${key} without-a-claim`])
  })
})

describe('the printed words of an edge', () => {
  /** The faults of the edge between `bei` and its base, with these attributes instead. */
  const withEdge = (changes: Loose): readonly string[] =>
    faultsAfter(({ edges }) => {
      const edge = edges.find(({ key }) => key === 'bei--has-base--book-house')
      Object.assign(edge?.attributes ?? {}, changes)
    })
  const verb = (text: string, pieces?: readonly (readonly number[])[], claim = 'bei-plan'): Loose => ({
    verbs: [{ claim, text, translations: {}, negated: false, ...(pieces === undefined ? {} : { pieces }) }],
  })
  const fault = ['edge bei--has-base--book-house verb-not-printed']

  it('hold where its quote prints them', () => {
    expect(
      withEdge(
        verb('落实…打造', [
          [3, 5],
          [12, 14],
        ]),
      ),
    ).toEqual([])
    expect(withEdge(verb('落实…打造'))).toEqual([])
    expect(withEdge(verb('', []))).toEqual([])
  })

  it.each([
    ['of which the quote prints none', verb('建造')],
    ['of a claim that does not carry the edge', verb('建成', [[0, 2]], 'bei-rooms')],
    [
      'whose pieces do not follow each other',
      verb('打造…落实', [
        [12, 14],
        [3, 5],
      ]),
    ],
    [
      'whose pieces overlap',
      verb('打造…打造', [
        [12, 14],
        [12, 14],
      ]),
    ],
    [
      'that are not its pieces with `…` between them',
      verb('落实 … 打造', [
        [3, 5],
        [12, 14],
      ]),
    ],
    ['that are nothing but `…`', verb('…', [])],
    ['that are nothing but `…`, without places', verb('…')],
  ])('are reported if they are words %s', (_, changes) => {
    expect(withEdge(changes)).toEqual(fault)
  })

  it('are reported, as is a status, on an edge that no passage states', () => {
    expect(withEdge({ ...verb('打造'), grounding: 'editorial', note: { en: 'x' } })).toEqual(fault)
    const done = { id: 'done', name: { en: 'done' }, definition: {} }
    expect(
      faultsAfter(({ attributes, edges }) => {
        attributes.vocabulary.statuses = [done]
        for (const { attributes: one } of edges) if (one.grounding === 'editorial') one.status = 'done'
      }),
    ).toEqual([expect.stringMatching(/^edge .*--editorial verb-not-printed$/u)])
  })

  it('are proved at once, however many pieces they have', () => {
    const many = (of: number) => Array.from({ length: of }, () => 'a').join('…')
    const withQuote = (quote: string, text: string) =>
      faultsAfter(({ attributes, edges }) => {
        for (const claim of attributes.claims) if (claim.id === 'bei-plan') claim.quote = quote
        const edge = edges.find(({ key }) => key === 'bei--has-base--book-house')
        Object.assign(edge?.attributes ?? {}, verb(text))
      })
    expect(withQuote('a '.repeat(60), many(61))).toContain(fault[0])
    expect(withQuote('a '.repeat(20_000), many(20_000))).not.toContain(fault[0])
  })
})

describe('a proof of what is no graph', () => {
  it('says where it is none', () => {
    const { faults, edition } = prove({ attributes: {} })
    expect(edition).toBeNull()
    expect(faults.map(({ declared }) => declared)).toEqual(expect.arrayContaining([expect.stringMatching(/^nodes: /)]))
  })

  it('never throws, whatever the value', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => prove(value).faults.length > 0))
  })

  it('never throws on a graph whose parts were replaced by anything', () => {
    const paths = fc.constantFrom('title', 'documents', 'claims', 'figures', 'bodies', 'vocabulary', 'about', 'edition')
    fc.assert(
      fc.property(
        paths,
        fc.jsonValue(),
        (path, value) => prove(changed((_, all) => (all[path] = value))).faults.length > 0,
      ),
      { numRuns: 60 },
    )
  })

  it('says so where it is nested too deep, and does not run for ever where a place lies far outside the text', () => {
    let deep: unknown = []
    for (let depth = 0; depth < 20_000; depth++) deep = [deep]
    expect(prove(changed((_, attributes) => (attributes['deep'] = deep))).faults.map(({ why }) => why)).toEqual([
      'too-deep',
    ])
    const far = faultsAfter((file) => {
      for (const section of file.attributes.documents[0]?.sections ?? [])
        Object.assign(section, { start: 0, end: 9e15 })
      for (const claim of file.attributes.claims) claim.spans = [[0, 9e15]]
    })
    expect(far.some((fault) => fault.endsWith('other-words'))).toBe(true)
  })
})
