import { describe, expect, it } from 'vitest'
import { problemsAfter } from './smallCorpus.ts'

const nan = 'documents/spring/claims/nan.yaml'
const notices = 'documents/spring/notices.yaml'
const edges = 'edges.yaml'
const plans = 'nodes/plans.yaml'

describe('the namespace of keys', () => {
  it('a claim with the key of another claim is reported with the place of the other', async () => {
    expect(await problemsAfter([[nan, 'id: nan-part', 'id: bei-plan']])).toEqual([
      'documents/spring/claims/nan.yaml:9: the claim key `bei-plan` is used twice; it is the key of the claim at documents/spring/claims/bei.yaml:3; nodes, edges, claims, figures, bodies and notices share one namespace',
    ])
  })

  it('a figure with the key of a node is reported: they share one namespace', async () => {
    expect(await problemsAfter([[nan, 'nan-sessions:', 'book-house:']])).toEqual([
      'documents/spring/claims/nan.yaml:17: the figure key `book-house` is used twice; it is the key of the node at nodes/bases.yaml:3; nodes, edges, claims, figures, bodies and notices share one namespace',
    ])
  })

  it('a notice with the key of a body is reported', async () => {
    expect(await problemsAfter([[notices, 'twice:', 'bei-office:']])).toEqual([
      'documents/spring/notices.yaml:1: the notice key `bei-office` is used twice; it is the key of the body at bodies.yaml:3; nodes, edges, claims, figures, bodies and notices share one namespace',
    ])
  })

  it('an edge that is drawn twice is reported', async () => {
    expect(
      await problemsAfter([
        [
          edges,
          '- edge: book-plan',
          '- edge: bei implements reading\n  grounding: derived\n  claims: [bei-plan]\n  note: { en: again }\n- edge: book-plan',
        ],
      ]),
    ).toEqual([
      'edges.yaml:7: the edge key `bei--implements--reading--derived` is used twice; it is the key of the edge at edges.yaml:1; nodes, edges, claims, figures, bodies and notices share one namespace',
    ])
  })

  it('a key in other letters is reported', async () => {
    expect(await problemsAfter([[nan, 'id: nan-part', 'id: Nan_part']])).toEqual([
      'documents/spring/claims/nan.yaml:9: `Nan_part` is no key; small letters, digits and single hyphens only: `[a-z0-9-]+` without `--`',
    ])
  })

  it('two hyphens stand only in the key of an edge', async () => {
    expect(await problemsAfter([[nan, 'id: nan-part', 'id: nan--part']])).toEqual([
      'documents/spring/claims/nan.yaml:9: `nan--part` is no key; small letters, digits and single hyphens only: `[a-z0-9-]+` without `--`',
    ])
  })

  it('an earlier key that is the key of a living node is reported', async () => {
    expect(await problemsAfter([[plans, 'was: [old-reading]', 'was: [book-house]']])).toEqual([
      'nodes/plans.yaml:8: the earlier key `book-house` is the key of a living node; a key is never used again',
    ])
  })

  it('an earlier key that two nodes claim is reported', async () => {
    expect(await problemsAfter([[plans, 'label: 书香计划', 'label: 书香计划\n    was: [old-reading]']])).toEqual([
      'nodes/plans.yaml:9: the earlier key `old-reading` is claimed by `book-plan` too; one node or edge has succeeded it',
    ])
  })
  it.each(['__proto__', 'a b <b>', 'a--has-base--b'])(
    'an earlier key of a node that is no key is reported: %s',
    async (key) => {
      expect(await problemsAfter([[plans, 'was: [old-reading]', `was: ['${key}']`]])).toEqual([
        `nodes/plans.yaml:8: the earlier key \`${key}\` is no key; small letters, digits and single hyphens only: \`[a-z0-9-]+\` without \`--\``,
      ])
    },
  )

  it.each(['__proto__', 'a b <b>', 'an-old-key', 'a--b', 'a--b--c--stated', 'a--b--c--derived--d'])(
    'an earlier key of an edge that is no key of an edge is reported: %s',
    async (key) => {
      const problem = `the earlier key \`${key}\` is no key of an edge; write \`source--relation--target\`, with \`--derived\` or \`--editorial\` behind it if it was not stated`
      const said = `- edge: implements reading\n        was:\n          - '${key}'`
      expect(await problemsAfter([[nan, '- implements reading', said]])).toEqual([
        `documents/spring/claims/nan.yaml:10: ${problem}`,
      ])
      expect(await problemsAfter([[edges, 'grounding: editorial', `grounding: editorial\n  was: ['${key}']`]])).toEqual(
        [`edges.yaml:9: ${problem}`],
      )
    },
  )

  it('an earlier key that stands twice in one list is reported', async () => {
    expect(await problemsAfter([[plans, 'was: [old-reading]', 'was: [old-reading, old-reading]']])).toEqual([
      'nodes/plans.yaml:8: the earlier key `old-reading` stands here twice; write it once',
    ])
    const was = 'was: [nan--part-of--reading, nan--part-of--reading]'
    expect(await problemsAfter([[nan, '- implements reading', `- { edge: implements reading, ${was} }`]])).toEqual([
      'documents/spring/claims/nan.yaml:8: the earlier key `nan--part-of--reading` stands here twice; write it once',
    ])
  })
})
