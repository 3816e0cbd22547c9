import { describe, expect, it } from 'vitest'
import { problemsAfter } from './smallCorpus.ts'

const nan = 'documents/spring/claims/nan.yaml'
const notices = 'documents/spring/notices.yaml'
const edges = 'edges.yaml'
const bodies = 'bodies.yaml'
const regions = 'nodes/regions.yaml'
const bases = 'nodes/bases.yaml'

describe('reading a corpus', () => {
  it('a mistyped field is reported with the nearest right one', async () => {
    expect(await problemsAfter([[nan, '    times: 2', '    time: 2']])).toEqual([
      'documents/spring/claims/nan.yaml:14: the quote “开展活动3600余场次” is printed 2 times in section `nan`, the claim says once; quote more, or write `times: 2`',
      'documents/spring/claims/nan.yaml:15: unknown field `time`; nearest is `times`',
    ])
  })

  it('a missing field is reported at its entry, and the unknown one in its place', async () => {
    expect(await problemsAfter([[nan, 'quote: 读书工程', 'qoute: 读书工程']])).toEqual([
      'documents/spring/claims/nan.yaml:9: `quote` is missing; add it',
      'documents/spring/claims/nan.yaml:10: unknown field `qoute`; nearest is `quote`',
    ])
  })

  it('a value of the wrong type is reported with the right one', async () => {
    expect(await problemsAfter([[nan, 'times: 2', 'times: two']])).toEqual([
      'documents/spring/claims/nan.yaml:15: `times` is "two"; a number is expected',
    ])
  })

  it('a list that must not be empty is reported', async () => {
    expect(await problemsAfter([[notices, 'passages:\n    - 开展活动3600余场次。', 'passages: []']])).toEqual([
      'documents/spring/notices.yaml:4: `passages` is too short; at least one passage is expected',
    ])
  })

  it('a word that is none of a choice is reported with the choice', async () => {
    expect(await problemsAfter([[edges, 'grounding: derived', 'grounding: derivd']])).toEqual([
      'edges.yaml:2: `grounding` is "derivd"; ("stated" | "derived" | "editorial") is expected',
    ])
  })

  it.each([
    ['kind: base\nnodes: {}\n  # ours\n  book-house: { label: 河畔书屋 }\n  b: { label: b }\n', 4, '{}'],
    ['kind: base\nnodes: [] # none\n  - a\n', 3, '[]'],
    ['{}\nkind: base\n', 2, '{}'],
  ])('entries below an empty list or map are reported once, with what to take away: %s', async (file, line, empty) => {
    expect(await problemsAfter([], { 'nodes/bases.yaml': file })).toEqual([
      `nodes/bases.yaml:${String(line)}: entries stand below \`${empty}\`, which says that there are none; take the \`${empty}\` away`,
    ])
  })

  it('a file that is no YAML is reported with its line', async () => {
    expect(await problemsAfter([[bodies, 'nan-office: {', 'nan-office: {{']])).toEqual([
      'bodies.yaml:3: not YAML: Flow map in block collection must be sufficiently indented and end with a }; mend the line, or put the text in quotation marks',
    ])
  })

  it('a key that is used twice in a map is reported', async () => {
    expect(await problemsAfter([[regions, 'nodes:\n', 'nodes:\n  nan: { label: 南山市 }\n']])).toEqual([
      'nodes/regions.yaml:5: `nan` is used twice; give each its own key',
    ])
  })

  it('a key that has taken the place of another in its map is all that is reported, not what misses the other', async () => {
    expect(await problemsAfter([[regions, '  bei:', '  nan:']])).toEqual([
      'nodes/regions.yaml:4: `nan` is used twice; give each its own key',
    ])
  })

  it('a key of another file that has taken the place of one is all that is reported, too', async () => {
    const problems = await problemsAfter([[regions, '  bei:', '  book-house:']])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('`book-house` is used twice')
  })

  it('a printed list in brackets is reported, because YAML cuts it at its commas', async () => {
    expect(await problemsAfter([[bases, 'label: 河畔书屋,', 'label: 河畔书屋, forms: [河畔书屋,书屋],']])).toEqual([
      'nodes/bases.yaml:3: a list in brackets is cut at each comma, also at a printed one; write one entry a line',
    ])
  })
})
