import { describe, expect, it } from 'vitest'
import { problemsAfter } from './smallCorpus.ts'

const plans = 'nodes/plans.yaml'
const bases = 'nodes/bases.yaml'
const nan = 'documents/spring/claims/nan.yaml'

describe('checking nodes', () => {
  it('nodes of an unknown kind are reported with the nearest', async () => {
    expect(await problemsAfter([[plans, 'kind: plan', 'kind: plans']])).toEqual([
      'nodes/plans.yaml:1: unknown kind `plans`; nearest is `plan`',
    ])
  })

  it('a node of an unknown initiative type is reported with the nearest', async () => {
    expect(await problemsAfter([[plans, 'initiative: project', 'initiative: projects']])).toEqual([
      'nodes/plans.yaml:7: unknown initiative `projects`; nearest is `project`',
    ])
  })

  it('a label that no claim of the node prints is reported with the nearest passage', async () => {
    expect(await problemsAfter([[bases, '河畔书屋', '河边书屋']])).toEqual([
      'nodes/bases.yaml:3: the label “河边书屋” is not printed in the claims of `book-house`; nearest is “河畔书屋” in claim `bei-plan`; a label that adds words is `completed: true`',
    ])
  })

  it('a form that no claim of the node prints is reported with the nearest passage', async () => {
    expect(await problemsAfter([[plans, 'label: 书香计划', 'label: 书香计划\n    forms: [书香大计]']])).toEqual([
      'nodes/plans.yaml:5: the form “书香大计” is not printed in the claims of `book-plan`; nearest is “书香计” in claim `nan-plan`',
    ])
  })

  it('a form that is printed elsewhere only is reported', async () => {
    expect(await problemsAfter([[bases, 'label: 河畔书屋,', 'label: 河畔书屋, forms: [工程],']])).toEqual([
      'nodes/bases.yaml:3: the form “工程” is not printed in the claims of `book-house`; name it as printed, or in a claim that prints it',
    ])
  })

  it('a completed label need not be printed, if a form is', async () => {
    expect(
      await problemsAfter([[bases, 'label: 河畔书屋,', 'label: 北河区河畔书屋, completed: true, forms: [河畔书屋],']]),
    ).toEqual([])
  })

  it('a completed label without a printed form is reported', async () => {
    expect(await problemsAfter([[bases, 'label: 河畔书屋,', 'label: 河畔书屋, completed: true,']])).toEqual([
      'nodes/bases.yaml:3: `book-house` is completed and has no printed form; give what is printed as `forms`',
    ])
  })

  it('a short name that is printed in a claim of the node, and a short rendering, pass', async () => {
    const short = 'label: 书香计划\n    en: The Fragrance of Books Plan\n    short: { zh: 书香, en: Book plan }'
    expect(await problemsAfter([[plans, 'label: 书香计划', short]])).toEqual([])
  })

  it('a short name that no claim of the node prints is reported with the nearest passage', async () => {
    expect(await problemsAfter([[plans, 'label: 书香计划', 'label: 书香计划\n    short: { zh: 书计 }']])).toEqual([
      'nodes/plans.yaml:5: the short name “书计” is not printed in the claims of `book-plan`; nearest is “书香计” in claim `nan-plan`',
    ])
  })

  it('a short rendering of more than 24 characters is reported with where it may end', async () => {
    const name = 'en: The Plan for the Fragrance of Books in Spring'
    const short = 'short:\n      en: Plan for the Fragrance of Books'
    expect(await problemsAfter([[plans, 'label: 书香计划', `label: 书香计划\n    ${name}\n    ${short}`]])).toEqual([
      'nodes/plans.yaml:7: the short name “Plan for the Fragrance of Books” has 31 characters; at most 24 stand on the map, as in “Plan for the Fragrance”',
    ])
  })

  it('a short name that is no shorter, or of a language without a name, is reported', async () => {
    expect(
      await problemsAfter([
        [plans, 'label: 书香计划', 'label: 书香计划\n    short: { zh: 书香计划 }'],
        [bases, 'en: Riverside Book House', 'short: { en: House }'],
      ]),
    ).toEqual([
      'nodes/bases.yaml:3: `book-house` has a short name in `en`, and no name; give the whole name in `en`, too',
      'nodes/plans.yaml:5: the short name “书香计划” is not shorter than the name “书香计划”; leave out `zh`: the map writes the name',
    ])
  })

  it('a short name that another node has on the map is reported', async () => {
    expect(
      await problemsAfter([
        [bases, 'en: Riverside Book House', 'en: Riverside Book House, short: { en: Book }'],
        [plans, 'label: 书香计划', 'label: 书香计划\n    en: Book'],
      ]),
    ).toEqual([
      'nodes/bases.yaml:3: the map would write “Book” for `book-house` and for `book-plan`; keep a word that tells them apart',
    ])
  })

  it('a node without a claim is reported', async () => {
    expect(await problemsAfter([[bases, 'nodes:\n', 'nodes:\n  lost: { label: 读书 }\n']])).toEqual([
      'nodes/bases.yaml:3: no claim names the node `lost`; name it under `says` or `names` of a claim that prints it',
    ])
  })

  it('a statement of a node that its quote does not print is reported', async () => {
    expect(
      await problemsAfter([
        [nan, '- reading part-of book-plan', '- reading part-of book-plan\n      - nan has-base book-house'],
      ]),
    ).toEqual([
      'documents/spring/claims/nan.yaml:13: no form of `book-house` (河畔书屋) is printed in the quote “读书工程是“书香计划”的一部分”; name it as printed, or in a claim that prints it',
    ])
  })

  it('a context may stand for what the quote does not print', async () => {
    expect(
      await problemsAfter([
        [nan, '- reading part-of book-plan', '- reading part-of book-plan\n      - nan has-base book-house'],
        [nan, '- id: nan-part\n', '- id: nan-part\n    context: { en: the house }\n'],
      ]),
    ).toEqual([])
  })

  it('what is carried together with a claim that prints it need not be printed', async () => {
    expect(
      await problemsAfter([
        [
          nan,
          '- reading part-of book-plan',
          '- reading part-of book-plan\n      - { edge: nan has-base book-house, with: [bei-plan] }',
        ],
      ]),
    ).toEqual([])
  })

  it('a claim that names a node without printing it is reported', async () => {
    expect(await problemsAfter([[nan, '- id: nan-part\n', '- id: nan-part\n    names: [book-house]\n']])).toEqual([
      'documents/spring/claims/nan.yaml:10: no form of `book-house` (河畔书屋) is printed in the quote “读书工程是“书香计划”的一部分”; name it as printed, or in a claim that prints it',
    ])
  })
})
