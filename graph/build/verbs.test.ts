import { describe, expect, it, test } from 'vitest'
import { placementsOf } from '../text/verbPieces.ts'
import { buildGraph } from './compile.ts'
import { problemsAfter, withSmallCorpus, type Change } from './smallCorpus.ts'
import { statusesOf } from './verbs.ts'

const nan = 'documents/spring/claims/nan.yaml'
const bei = 'documents/spring/claims/bei.yaml'
const corpus = 'corpus.yaml'

const statuses: Change = [
  'vocabulary.yaml',
  'notices:',
  `statuses:
  aimed-at: { name: { en: aimed at }, definition: { en: wanted } }
  under-way: { name: { en: under way }, definition: { en: goes on } }
  done: { name: { en: done }, definition: { en: is there } }
verbs: { 打造: under-way, 推进: under-way, 建成: done, 实施: done }
notices:`,
]
/** The statement of `bei` about its base with these fields. */
const says = (...fields: readonly string[]): Change => [
  bei,
  '- has-base book-house',
  ['- edge: has-base book-house', ...fields.map((one) => `        ${one}`)].join('\n'),
]

async function edgesAfter(...changes: readonly Change[]) {
  return withSmallCorpus(changes, (folder) => {
    const { file, problems } = buildGraph(folder)
    expect(problems).toEqual([])
    return new Map(file?.edges.map(({ key, attributes }) => [key, attributes]))
  })
}

test('pieces are found in all the ways in which they stand in their order', () => {
  expect(placementsOf(['将', '纳入'], '将甲将乙纳入丙')).toEqual([
    [
      [0, 1],
      [4, 6],
    ],
    [
      [2, 3],
      [4, 6],
    ],
  ])
  expect(placementsOf(['纳入', '将'], '将甲纳入丙')).toEqual([])
  expect(placementsOf([], '甲')).toEqual([[]])
})

test('of two verbs in the table of which one contains the other the longer one counts', () => {
  const at = () => ({ file: '', line: 1 })
  const table = [
    { key: '建立', value: 'done', at },
    { key: '建立健全', value: 'under-way', at },
    { key: '推进', value: 'under-way', at },
  ]
  expect(statusesOf('建立健全', table)).toEqual(['under-way'])
  expect(statusesOf('建立…推进', table)).toEqual(['done', 'under-way'])
  expect(statusesOf('开展', table)).toEqual([])
})

describe('a printed verb', () => {
  it('stands in the graph with its places in the quote, its rendering and the status that the table gives', async () => {
    const edges = await edgesAfter(statuses, says('verb: 打造', 'en: is building'))
    expect(edges.get('bei--has-base--book-house')).toMatchObject({
      verbs: [
        { claim: 'bei-plan', text: '打造', translations: { en: 'is building' }, negated: false, pieces: [[12, 14]] },
      ],
      status: 'under-way',
    })
    expect(edges.get('bei--implements--book-plan')).toMatchObject({ status: null })
  })

  it('may have several pieces, in the order of the quote', async () => {
    const edges = await edgesAfter(says('verb: 落实…打造', 'en: x'))
    expect(edges.get('bei--has-base--book-house')?.verbs?.[0]?.pieces).toEqual([
      [3, 5],
      [12, 14],
    ])
    expect(edges.get('bei--has-base--book-house')).not.toHaveProperty('status')
  })

  it('that the quote does not print is reported with what is nearest', async () => {
    expect(await problemsAfter([says('verb: 建造', 'en: builds')])).toEqual([
      expect.stringMatching(
        /^documents\/spring\/claims\/bei\.yaml:7: “建造” of the verb “建造” is not printed in the quote; /,
      ),
    ])
  })

  it('whose pieces stand in another order is reported', async () => {
    expect(await problemsAfter([says('verb: 打造…落实', 'en: x')])).toEqual([
      'documents/spring/claims/bei.yaml:7: the pieces of the verb “打造…落实” stand in the quote in another order; write them in the order of the quote',
    ])
  })

  it('that stands there in two ways is reported, until it is said which one is meant', async () => {
    expect(await problemsAfter([says('verb: 书', 'en: x')])).toEqual([
      'documents/spring/claims/bei.yaml:7: the verb “书” stands in the quote in 2 ways; say which one with `nth`, from 1',
    ])
    const edges = await edgesAfter(says('verb: 书', 'nth: 2', 'en: x'))
    expect(edges.get('bei--has-base--book-house')?.verbs?.[0]?.pieces).toEqual([[16, 17]])
    expect(await problemsAfter([says('verb: 书', 'nth: 3', 'en: x')])).toEqual([
      'documents/spring/claims/bei.yaml:7: the verb “书” has no reading 3; `nth` is at most 2',
    ])
  })

  it('may be demanded by the corpus, with its rendering', async () => {
    const demand: Change = [corpus, 'about:', 'verbs: required\nabout:']
    const rendered: Change = [bei, 'says:', 'en: carries out the plan and builds a house\n    says:']
    const problems = await problemsAfter([demand, says('verb: 打造'), rendered])
    expect(problems).toContain(
      'documents/spring/claims/bei.yaml:8: the verb “打造” has no rendering; write `en`, or `translations` in other languages',
    )
    expect(problems).toContain(
      "documents/spring/claims/nan.yaml:7: `nan--implements--book-plan` has no `verb` here; give the printed words for the relation, or '' if the quote has none",
    )
    expect(problems).toHaveLength(5)
  })
})

describe('a status', () => {
  it('that is not what the verb tells of needs a note, and overrules it', async () => {
    expect(await problemsAfter([statuses, says('verb: 打造', 'en: x', 'status: done')])).toEqual([
      'documents/spring/claims/bei.yaml:7: the status `done` is not what the verb “打造” tells of (under-way); say why in `note`',
    ])
    const edges = await edgesAfter(statuses, says('verb: 打造', 'en: x', 'status: done', 'note: { en: it stands }'))
    expect(edges.get('bei--has-base--book-house')).toMatchObject({
      status: 'done',
      verbs: [{ note: { en: 'it stands' } }],
    })
    const none = await edgesAfter(statuses, says('verb: 打造', 'en: x', 'status: none', 'note: { en: unclear }'))
    expect(none.get('bei--has-base--book-house')?.status).toBeNull()
  })

  it('that the vocabulary lacks is reported', async () => {
    expect(await problemsAfter([statuses, says('verb: 打造', 'en: x', 'status: finished')])).toEqual([
      expect.stringContaining('unknown status `finished`'),
    ])
  })

  it('must be said where claims of one edge tell of two', async () => {
    const nanSays: Change = [nan, '- implements reading', '- { edge: bei has-base book-house, verb: 实施, en: x }']
    expect(await problemsAfter([statuses, says('verb: 打造', 'en: x'), nanSays])).toContainEqual(
      expect.stringContaining('the claims of `bei--has-base--book-house` tell of `done` and `under-way`'),
    )
  })
})

it('an edge that is called otherwise keeps its earlier key, which nothing else may have', async () => {
  const edges = await edgesAfter(says('was: [bei--implements--book-house]'))
  expect(edges.get('bei--has-base--book-house')?.was).toEqual(['bei--implements--book-house'])
  expect(await problemsAfter([says('was: [bei--implements--book-plan]')])).toEqual([
    'documents/spring/claims/bei.yaml:7: the earlier key `bei--implements--book-plan` is the key of a living edge; a key is never used again',
  ])
})
