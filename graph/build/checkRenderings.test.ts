import { expect, it } from 'vitest'
import { problemsAfter, type Change } from './smallCorpus.ts'

const nan = 'documents/spring/claims/nan.yaml'
const both = 'en: x, translations: { en: y }'

it.each<[string, Change]>([
  ['bodies.yaml:2: `nan-office`', ['bodies.yaml', 'lang: zh, node: nan', `lang: zh, ${both}, node: nan`]],
  ['nodes/bases.yaml:3: `book-house`', ['nodes/bases.yaml', 'en: Riverside Book House', both]],
  [
    'documents/spring/claims/nan.yaml:5: `nan-plan`',
    [nan, 'en: Nanshan carries out the plan', 'translations: { en: y }\n    en: x'],
  ],
  [
    'documents/spring/claims/nan.yaml:8: the verb of `implements reading`',
    [nan, '- implements reading', `- { edge: implements reading, verb: 推进, ${both} }`],
  ],
])('a second rendering in English is reported, and not dropped: %s', async (place, change) => {
  expect(await problemsAfter([change])).toEqual([
    `${place} has two renderings in \`en\`; \`en\` is short for it in \`translations\`: keep one`,
  ])
})

it('a unit or a period that cannot be printed is reported', async () => {
  const blank: Change = ['vocabulary.yaml', '场次: { en: sessions }', "场次: { en: sessions }\n  ' ': { en: x }"]
  expect(await problemsAfter([blank])).toEqual([
    'vocabulary.yaml:35: `printed`: the key “ ” is blank; write the printed words, or take the line away',
  ])
})
