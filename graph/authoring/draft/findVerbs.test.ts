import { expect, it } from 'vitest'
import { withSmallCorpus } from '../../build/smallCorpus.ts'
import { checkCorpus } from '../../build/validate.ts'
import { findVerbs, knownVerbs } from './findVerbs.ts'

it('verbs are found as whole words, and a key without words ends no draft', async () => {
  const table =
    "notices:\n  repeat: { name: { en: x }, definition: { en: x } }\nverbs: { '': done, ' ': done, held: done, 建成: done }"
  const instead = [
    'vocabulary.yaml',
    'notices:\n  repeat: { name: { en: printed twice }, definition: { en: counted once } }',
    table,
  ] as const
  const verbs = await withSmallCorpus([instead], (folder) => knownVerbs(checkCorpus(folder).located.corpus))
  const text = '书屋建成, withheld, held'
  expect(findVerbs(text, [0, text.length], verbs, [])).toEqual([
    { words: '建成', status: 'done' },
    { words: 'held', status: 'done' },
  ])
})
