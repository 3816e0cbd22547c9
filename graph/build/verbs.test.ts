import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { words } from '../../src/i18n/words.ts'
import { buildGraph } from './compile.ts'
import { problemsAfter, withSmallCorpus, type Change } from './smallCorpus.ts'
import { statusesOf } from './statuses.ts'
import { noteLanguages } from './verbs.ts'

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

const at = () => ({ file: '', line: 1 })
const tableOf = (rows: Readonly<Record<string, string>>) =>
  Object.entries(rows).map(([key, value]) => ({ key, value, at }))

describe('the table of verbs', () => {
  it('gives a longer verb in place of one inside it', () => {
    const table = tableOf({ 建立: 'done', 建立健全: 'under-way', 推进: 'under-way' })
    expect(statusesOf('建立健全', table)).toEqual(['under-way'])
    expect(statusesOf('建立…推进', table)).toEqual(['done', 'under-way'])
    expect(statusesOf('开展', table)).toEqual([])
  })

  it('is read to its end, whatever its keys are', () => {
    const table = tableOf({ '': 'a', ' ': 'b', '\0': 'c', '…': 'd', 'a+(': 'e', aa: 'f' })
    expect(statusesOf('aa a+( \0…打造', table)).toEqual(['f', 'e', 'c'])
    expect(statusesOf('', table)).toEqual([])
  })

  it('is held to whole words, whatever their case', () => {
    const table = tableOf({ held: 'done', will: 'planned', opened: 'done', 'a … b': 'begun' })
    expect(statusesOf('withheld', table)).toEqual([])
    expect(statusesOf('goodwill', table)).toEqual([])
    expect(statusesOf('Opened', table)).toEqual(['done'])
    expect(statusesOf('A…b', table)).toEqual(['begun'])
  })

  it.each([
    '未建成',
    '没有建成',
    '没建成',
    '不建成',
    '尚未建成',
    '未能建成',
    '不再…未建成',
    'not yet opened',
    "hasn't opened",
  ])('says nothing of what is denied: %s', (verb) => {
    expect(statusesOf(verb, tableOf({ 建成: 'done', opened: 'done' }))).toEqual([])
  })

  it('is asked what stands in front of a piece, too', () => {
    const table = tableOf({ 建成: 'done', 推进: 'under-way', 未建成: 'planned' })
    expect(statusesOf('建成', table, ['书屋尚未'])).toEqual([])
    expect(statusesOf('将…建成', table, ['未', '甲'])).toEqual(['done'])
    expect(statusesOf('推进', table, ['以前所未有的力度'])).toEqual(['under-way'])
    expect(statusesOf('未建成', table)).toEqual(['planned'])
  })

  it.each([
    ["'': done", '`verbs`: the key “” is blank; write the printed words, or take the line away'],
    ["'  ': done", '`verbs`: the key “ ” is blank; write the printed words, or take the line away'],
    ["'打造 ': done", '`verbs`: the key “打造 ” has spaces around it; write “打造”'],
    ['"打\\0造": done', '`verbs`: "打\\u0000造" holds a character that cannot be seen; write the words alone'],
    ['…: done', 'the verb “…” in `verbs` has no words; write one `…` between two pieces of a verb'],
    ['a...b: done', 'the verb “a...b” in `verbs` has ...; write one `…` between two pieces of a verb'],
    ['实行: finished', 'unknown status `finished`; nearest is `done`'],
    [
      '实行: none',
      '`none` is no status that the verb “实行” can tell of; take the line away: a verb that is not in the table tells of none',
    ],
  ])('has rows that are reported with their line: %s', async (row, problem) => {
    const change: Change = [
      'vocabulary.yaml',
      'notices:',
      `statuses:\n  begun: { name: { en: x }, definition: { en: x } }\n  done: { name: { en: x }, definition: { en: x } }\nverbs:\n  建成: done\n  ${row}\nnotices:`,
    ]
    const line = 36
    expect(await problemsAfter([change])).toEqual([`vocabulary.yaml:${String(line)}: ${problem}`])
  })

  it('has each verb once, whatever its case, for statuses that there are, as a map', async () => {
    const verbs = (text: string): Change => ['vocabulary.yaml', 'notices:', `${text}\nnotices:`]
    const done = 'statuses:\n  done: { name: { en: x }, definition: { en: x } }\n'
    expect(await problemsAfter([verbs(`${done}verbs:\n  opened: done\n  Opened: done`)])).toEqual([
      'vocabulary.yaml:35: the verb “Opened” stands in `verbs` twice; it stands in line 34; keep one',
    ])
    expect(await problemsAfter([verbs('verbs:\n  opened: done')])).toEqual([
      'vocabulary.yaml:32: unknown status `done`; there is none yet: declare it in vocabulary.yaml, under `statuses`',
    ])
    expect(await problemsAfter([verbs(`${done}verbs: [done]`)])).toEqual([
      'vocabulary.yaml:33: `verbs` is a list; a map is expected here: a key and a colon begin each entry',
    ])
  })
})

test.each(['none', 'unsaid'])('no status has the key `%s`', async (key) => {
  const change: Change = [
    'vocabulary.yaml',
    'notices:',
    `statuses:\n  ${key}: { name: { en: x }, definition: { en: x } }\nnotices:`,
  ]
  expect(await problemsAfter([change])).toEqual([
    expect.stringMatching(new RegExp(`^vocabulary\\.yaml:32: \`${key}\` cannot be the key of a status; `)),
  ])
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

  it('that stands there too seldom, overlaps itself, or is but a part of a word is told so', async () => {
    const problem = async (verb: string) => (await problemsAfter([says(`verb: ${verb}`, 'en: x')])).join()
    expect(await problem('打造…打造')).toBe(
      'documents/spring/claims/bei.yaml:7: “打造” of the verb “打造…打造” stands in the quote only once; write each piece as often as the quote prints it',
    )
    expect(await problem('打造河…造河畔')).toBe(
      'documents/spring/claims/bei.yaml:7: “造河畔” of the verb “打造河…造河畔” overlaps “打造河” in the quote; write pieces that share no character',
    )
  })

  it('that is but a part of a word is told so', async () => {
    const changes: readonly Change[] = [[bei, '打造河畔书屋', 'opened 河畔书屋'], says('verb: pen', 'en: x')]
    const problems = await withSmallCorpus(changes, (folder) => {
      const [textFile, yaml] = ['text.txt', 'document.yaml'].map((name) => join(folder, 'documents/spring', name))
      const text = readFileSync(textFile ?? '', 'utf8').replace('打造河畔书屋', 'opened 河畔书屋')
      const sha256 = createHash('sha256').update(text).digest('hex')
      writeFileSync(textFile ?? '', text)
      writeFileSync(yaml ?? '', readFileSync(yaml ?? '', 'utf8').replace(/sha256: .*/u, `sha256: ${sha256}`))
      return buildGraph(folder).problems.map(({ wrong, right }) => `${wrong}; ${right}`)
    })
    expect(problems).toEqual(['“pen” of the verb “pen” is only a part of a word in the quote; write whole words'])
  })

  it('is written with words and `…`, or is nothing at all', async () => {
    const place = 'documents/spring/claims/bei.yaml:7:'
    const dots = 'write one `…` between two pieces of a verb'
    for (const verb of ['   ', '…', '… …'])
      expect(await problemsAfter([says(`verb: '${verb}'`)])).toEqual([
        `${place} the verb “${verb.trim() === '' ? ' ' : verb}” has no words; give the printed words for the relation, or '' if the quote has none`,
      ])
    for (const gap of ['...', '⋯', '……'])
      expect(await problemsAfter([says(`verb: '落实${gap}打造'`)])).toEqual([
        `${place} the verb “落实${gap}打造” has “${gap}”; ${dots}`,
      ])
    expect(await problemsAfter([says("verb: ''")])).toEqual([])
    expect(await problemsAfter([says("verb: ''", 'nth: 1', 'negated: true', 'en: x')])).toEqual([
      `${place} \`verb: ''\` has \`nth\` and \`negated\` and \`en\`; take them away, or give the printed words`,
    ])
  })

  it('is there where something is said of it', async () => {
    const given = ['nth: 1', 'negated: true', 'en: x', 'status: done', 'note: { zh: x, en: x }']
    for (const field of given)
      expect(await problemsAfter([statuses, says(field)])).toEqual([
        expect.stringContaining(`has \`${field.split(':')[0] ?? ''}\` here, and no \`verb\`; say \`verb\`, too`),
      ])
  })

  it('belongs to the one entry that its claim has for an edge', async () => {
    const problemsOf = (first: string, second: string) =>
      problemsAfter([
        [
          bei,
          '- has-base book-house',
          `- { edge: has-base book-house${first} }\n      - { edge: has-base book-house${second} }`,
        ],
      ])
    const twice = [
      'documents/spring/claims/bei.yaml:8: `bei-plan` says `bei--has-base--book-house` twice; write one entry for it, with the words that say it',
    ]
    const worded = ', verb: 打造, en: x'
    expect(await problemsOf(worded, ', verb: 落实, en: y')).toEqual(twice)
    expect(await problemsOf('', '')).toEqual(twice)
    expect(await problemsOf(worded, `${worded}, with: [bei-rooms]`)).toEqual(twice)
    expect(await problemsOf(worded, ', with: [bei-rooms]')).toEqual([])
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
    expect(await problemsAfter([statuses, says('verb: 落实', 'en: x', 'status: done')])).toEqual([
      expect.stringContaining('tells of (none); say why in `note`, or add the verb to `verbs` in vocabulary.yaml'),
    ])
    const edges = await edgesAfter(
      statuses,
      says('verb: 打造', 'en: x', 'status: done', 'note: { zh: 已有, en: it stands }'),
    )
    expect(edges.get('bei--has-base--book-house')).toMatchObject({
      status: 'done',
      verbs: [{ note: { zh: '已有', en: 'it stands' } }],
    })
    const none = await edgesAfter(
      statuses,
      says('verb: 打造', 'en: x', 'status: none', 'note: { zh: 不明, en: unclear }'),
    )
    expect(none.get('bei--has-base--book-house')?.status).toBeNull()
  })

  it('is overruled with a reason in every language of the interface', async () => {
    expect([...noteLanguages].sort()).toEqual(Object.keys(words).sort())
    const overruled = (note: string) => problemsAfter([statuses, says('verb: 打造', 'en: x', 'status: done', note)])
    expect(await overruled('note: { fr: bla }')).toEqual([
      'documents/spring/claims/bei.yaml:7: the status `done` is not what the verb “打造” tells of (under-way), and `note` does not say why in `zh` and `en`; write it in every language of the interface',
    ])
    expect(await overruled('note: { zh: 已有, en: " " }')).toEqual([
      expect.stringContaining('does not say why in `en`;'),
    ])
  })

  it('does not follow from words that deny the relation, unless its author says so', async () => {
    const key = 'bei--has-base--book-house'
    const denied = says('verb: 打造', 'en: x', 'negated: true')
    expect((await edgesAfter(statuses, denied)).get(key)).toMatchObject({ status: null, verbs: [{ negated: true }] })
    const given = says('verb: 打造', 'en: x', 'negated: true', 'status: under-way')
    expect(await problemsAfter([statuses, given])).toEqual([
      expect.stringMatching(/tells of \(none\); say why in `note`$/u),
    ])
  })

  it('is the one of a verb however spaces stand around its `…`', async () => {
    const table: Change = ['vocabulary.yaml', '打造: under-way', '落实…打造: done']
    const edges = await edgesAfter(statuses, table, says('verb: 落实 … 打造', 'en: x'))
    expect(edges.get('bei--has-base--book-house')?.status).toBe('done')
  })

  it('that the vocabulary lacks is reported', async () => {
    expect(await problemsAfter([statuses, says('verb: 打造', 'en: x', 'status: finished')])).toEqual([
      expect.stringContaining('unknown status `finished`'),
    ])
    expect(await problemsAfter([says('verb: 打造', 'en: x', 'status: finished')])).toEqual([
      expect.stringContaining(
        'unknown status `finished`; there is none yet: declare it in vocabulary.yaml, under `statuses`',
      ),
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
