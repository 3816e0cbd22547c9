import { describe, expect, it } from 'vitest'
import { problemsAfter } from './smallCorpus.ts'

const bei = 'documents/spring/claims/bei.yaml'
const edges = 'edges.yaml'
const nan = 'documents/spring/claims/nan.yaml'

describe('checking edges', () => {
  it('ends that do not fit the relation are reported with those that do', async () => {
    expect(
      await problemsAfter([[bei, '- has-base book-house', '- has-base book-plan\n      - has-base book-house']]),
    ).toEqual([
      'documents/spring/claims/bei.yaml:7: `bei has-base book-plan` goes from a region to a plan; `has-base` is for region → base',
    ])
  })

  it('a stated edge without a claim is reported', async () => {
    expect(
      await problemsAfter([
        [
          edges,
          'grounding: derived\n  premises:\n    - bei--implements--book-plan\n    - reading--part-of--book-plan',
          'grounding: stated',
        ],
      ]),
    ).toEqual([
      'edges.yaml:2: the stated edge `bei implements reading` has no claim; write it under `says` of the claim that states it',
    ])
  })

  it('a derived edge without premises or claims is reported', async () => {
    expect(
      await problemsAfter([
        [edges, '  premises:\n    - bei--implements--book-plan\n    - reading--part-of--book-plan\n', ''],
      ]),
    ).toEqual([
      'edges.yaml:1: the derived edge `bei implements reading` has neither premises nor claims; name the edges that it follows from, or the passage',
    ])
  })

  it('a derived edge may follow from a passage alone', async () => {
    expect(
      await problemsAfter([
        [
          edges,
          '  premises:\n    - bei--implements--book-plan\n    - reading--part-of--book-plan\n',
          '  claims: [bei-plan]\n',
        ],
      ]),
    ).toEqual([])
  })

  it('a premise that is no edge is reported with the nearest', async () => {
    expect(await problemsAfter([[edges, '- bei--implements--book-plan', '- bei--implements--bookplan']])).toEqual([
      'edges.yaml:4: the premise `bei--implements--bookplan` is no edge; nearest is `bei--implements--book-plan`',
    ])
  })

  it('a premise that is the edge itself is reported', async () => {
    expect(
      await problemsAfter([[edges, '- bei--implements--book-plan', '- bei--implements--reading--derived']]),
    ).toEqual([
      'edges.yaml:4: the premise `bei--implements--reading--derived` is the edge itself; nearest is `nan--implements--reading`',
    ])
  })

  it('a derived edge without a note is reported', async () => {
    expect(await problemsAfter([[edges, '  note: { en: it implements the whole }\n', '']])).toEqual([
      'edges.yaml:1: the derived edge `bei implements reading` has no note; say in `note` why it is drawn',
    ])
  })

  it('an editorial edge without a note is reported', async () => {
    expect(await problemsAfter([[edges, 'note: { en: similar names }', `note: { en: ' ' }`]])).toEqual([
      'edges.yaml:7: the editorial edge `book-plan variant-of reading` has no note; say in `note` why it is drawn',
    ])
  })

  it('a derived edge that is stated too is reported', async () => {
    expect(await problemsAfter([[edges, 'edge: bei implements', 'edge: nan implements']])).toEqual([
      'edges.yaml:1: the derived edge `nan implements reading` is stated too; leave it out: `nan--implements--reading` says it',
    ])
  })

  it('an edge from a node to itself is reported', async () => {
    expect(
      await problemsAfter([
        [nan, '- reading part-of book-plan', '- reading part-of book-plan\n      - reading part-of reading'],
      ]),
    ).toEqual([
      'documents/spring/claims/nan.yaml:13: `reading part-of reading` joins `reading` to itself; an edge has two ends',
    ])
  })

  it('a symmetric relation is one edge whichever way it is written', async () => {
    expect(
      await problemsAfter([
        [nan, '- reading part-of book-plan', '- reading part-of book-plan\n      - reading variant-of book-plan'],
        [edges, 'grounding: editorial', 'grounding: derived\n  claims: [nan-part]'],
      ]),
    ).toEqual([
      'edges.yaml:7: the derived edge `book-plan variant-of reading` is stated too; leave it out: `reading--variant-of--book-plan` says it',
    ])
  })
})
