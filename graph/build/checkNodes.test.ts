import { describe, expect, it } from 'vitest'
import { problemsAfter } from './smallCorpus.ts'

const plans = 'nodes/plans.yaml'
const bases = 'nodes/bases.yaml'
const nan = 'documents/spring/claims/nan.yaml'

describe('checking nodes', () => {
  it('nodes of an unknown kind are told with the nearest', async () => {
    expect(await problemsAfter([[plans, 'kind: plan', 'kind: plans']])).toEqual([
      'nodes/plans.yaml:1: unknown kind `plans`; nearest is `plan`',
    ])
  })

  it('a node of an unknown initiative type is told with the nearest', async () => {
    expect(await problemsAfter([[plans, 'initiative: project', 'initiative: projects']])).toEqual([
      'nodes/plans.yaml:7: unknown initiative `projects`; nearest is `project`',
    ])
  })

  it('a label that no claim of the node prints is told with the nearest passage', async () => {
    expect(await problemsAfter([[bases, '河畔书屋', '河边书屋']])).toEqual([
      'nodes/bases.yaml:3: the label “河边书屋” is not printed in the claims of `book-house`; nearest is “河畔书屋” in claim `bei-plan`; a label that adds words is `completed: true`',
    ])
  })

  it('a form that no claim of the node prints is told with the nearest passage', async () => {
    expect(await problemsAfter([[plans, 'label: 书香计划', 'label: 书香计划\n    forms: [书香大计]']])).toEqual([
      'nodes/plans.yaml:5: the form “书香大计” is not printed in the claims of `book-plan`; nearest is “书香计” in claim `nan-plan`',
    ])
  })

  it('a form that is printed elsewhere only is told', async () => {
    expect(await problemsAfter([[bases, 'label: 河畔书屋,', 'label: 河畔书屋, forms: [工程],']])).toEqual([
      'nodes/bases.yaml:3: the form “工程” is not printed in the claims of `book-house`; name it as printed, or in a claim that prints it',
    ])
  })

  it('a completed label need not be printed, if a form is', async () => {
    expect(
      await problemsAfter([[bases, 'label: 河畔书屋,', 'label: 北河区河畔书屋, completed: true, forms: [河畔书屋],']]),
    ).toEqual([])
  })

  it('a completed label without a printed form is told', async () => {
    expect(await problemsAfter([[bases, 'label: 河畔书屋,', 'label: 河畔书屋, completed: true,']])).toEqual([
      'nodes/bases.yaml:3: `book-house` is completed and has no printed form; give what is printed as `forms`',
    ])
  })

  it('a node without a claim is told', async () => {
    expect(await problemsAfter([[bases, 'nodes:\n', 'nodes:\n  lost: { label: 读书 }\n']])).toEqual([
      'nodes/bases.yaml:3: no claim names the node `lost`; name it under `says` or `names` of a claim that prints it',
    ])
  })

  it('a statement of a node that its quote does not print is told', async () => {
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

  it('a claim that names a node without printing it is told', async () => {
    expect(await problemsAfter([[nan, '- id: nan-part\n', '- id: nan-part\n    names: [book-house]\n']])).toEqual([
      'documents/spring/claims/nan.yaml:10: no form of `book-house` (河畔书屋) is printed in the quote “读书工程是“书香计划”的一部分”; name it as printed, or in a claim that prints it',
    ])
  })
})
