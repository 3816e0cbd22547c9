import { expect, it } from 'vitest'
import { problemsAfter } from './smallCorpus.ts'

const nan = 'documents/spring/claims/nan.yaml'
const glossary = (text: string) => ({ 'glossary.yaml': text })

it('a second rendering of a term is reported where it stands, with the one that it must have', async () => {
  expect(await problemsAfter([], glossary('计划: { en: scheme }\n'))).toEqual([
    'documents/spring/claims/nan.yaml:5: the claim `nan-plan` renders “计划” otherwise than the glossary; write “scheme”, or add a variant with its reason to glossary.yaml (en)',
  ])
  expect(await problemsAfter([], glossary('计划: { en: plan }\n'))).toEqual([])
})

it('other forms and variants of a rendering are allowed, whatever their case and marks', async () => {
  expect(await problemsAfter([], glossary('计划: { en: scheme, forms: [The  PLAN] }\n'))).toEqual([])
  expect(await problemsAfter([], glossary('计划: { en: scheme, variants: { plan: the usual word } }\n'))).toEqual([])
})

it('a longer term counts in place of one inside it', async () => {
  const both = '计划: { en: scheme }\n“书香计划”: { en: the plan }\n'
  expect(await problemsAfter([], glossary(both))).toEqual([])
})

it('verbs, measures, units and notes are held to it like passages', async () => {
  const changes = [[nan, '- implements reading', '- { edge: implements reading, verb: 推进, en: pushes }']] as const
  expect(await problemsAfter(changes, glossary('推进: { en: advance }\n场次: { en: meetings }\n'))).toEqual([
    expect.stringContaining('the claim `nan-plan` renders “推进” otherwise'),
    expect.stringContaining('the verb of `implements reading` renders “推进” otherwise'),
    expect.stringContaining('“场次” renders “场次” otherwise'),
  ])
})

it('what has no rendering is no concern of it', async () => {
  expect(await problemsAfter([], glossary('打造: { en: build }\n'))).toEqual([])
})
