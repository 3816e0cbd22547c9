import { expect, it } from 'vitest'
import { problemsAfter } from './smallCorpus.ts'

const nan = 'documents/spring/claims/nan.yaml'
const glossary = (text: string) => ({ 'glossary.yaml': text })

it('a second rendering of a term is reported where it stands, with the one that it must have', async () => {
  expect(await problemsAfter([], glossary('计划: { en: scheme }\n'))).toEqual([
    'documents/spring/claims/nan.yaml:5: the claim `nan-plan` renders “计划” otherwise than the glossary; write “scheme”, or add a form of it, or a variant with its reason, to glossary.yaml (en)',
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

it('a rendering holds a term as whole words, and a term stands in a text as whole words', async () => {
  expect(
    await problemsAfter([[nan, 'carries out the plan', 'carries out plans']], glossary('计划: { en: plan }\n')),
  ).toEqual([expect.stringContaining('renders “计划” otherwise')])
  const latin = [[nan, 'en: Nanshan', "context: { zh: 'an opened house', en: x }\n    en: Nanshan"]] as const
  expect(await problemsAfter(latin, glossary('pen: { en: Feder }\n'))).toEqual([])
  expect(await problemsAfter(latin, glossary('opened: { en: offen }\n'))).toEqual([
    expect.stringContaining('the context of `nan-plan` renders “opened” otherwise'),
  ])
})

it('a verb in pieces is read as one, too', async () => {
  const changes = [[nan, '- implements reading', '- { edge: implements reading, verb: 推…进, en: pushes }']] as const
  expect(await problemsAfter(changes, glossary('推进: { en: plan }\n'))).toEqual([
    expect.stringContaining('the verb of `implements reading` renders “推进” otherwise'),
  ])
})

it.each([
  ['书架: {}', 'glossary.yaml:1: “书架” has no rendering; write `en`, or `translations` in other languages'],
  [
    '书架: { forms: [shelf] }',
    'glossary.yaml:1: “书架” has no rendering; write `en`, or `translations` in other languages',
  ],
  ["书架: { en: ' ' }", 'glossary.yaml:1: “书架” has the blank rendering “ ”; write words, or take it away'],
  [
    "书架:\n  translations:\n    fr: ' '",
    'glossary.yaml:3: “书架” has the blank rendering “ ”; write words, or take it away',
  ],
  [
    "书架: { en: shelf, forms: [' '] }",
    'glossary.yaml:1: “书架” has the blank rendering “ ”; write words, or take it away',
  ],
  [
    "书架: { en: shelf, variants: { '': x } }",
    'glossary.yaml:1: “书架” has the blank rendering “”; write words, or take it away',
  ],
  [
    "书架:\n  en: shelf\n  variants:\n    rack: ' '",
    'glossary.yaml:4: the variant “rack” of “书架” has no reason; say why it may stand',
  ],
  [
    '书架:\n  en: shelf\n  translations: { en: rack }',
    'glossary.yaml:3: “书架” has two renderings in `en`; `en` is short for it in `translations`: keep one',
  ],
  ['- { en: shelf }', '`glossary.yaml` is a list; a map is expected here: a key and a colon begin each entry'],
  [
    "'': { en: shelf }",
    'glossary.yaml:1: the glossary: the key “” is blank; write the printed words, or take the line away',
  ],
  [
    "' ': { en: shelf }",
    'glossary.yaml:1: the glossary: the key “ ” is blank; write the printed words, or take the line away',
  ],
  ["'书架 ': { en: shelf }", 'glossary.yaml:1: the glossary: the key “书架 ” has spaces around it; write “书架”'],
])('an entry that says nothing, or two things, is reported: %s', async (entry, problem) => {
  expect(await problemsAfter([], glossary(`${entry}\n`))).toEqual([expect.stringContaining(problem)])
})
