import { describe, expect, it } from 'vitest'
import { problemsAfter } from './smallCorpus.ts'

const nan = 'documents/spring/claims/nan.yaml'
const vocabulary = 'vocabulary.yaml'
const document = 'documents/spring/document.yaml'
const bodies = 'bodies.yaml'

describe('checking references', () => {
  it('an unknown relation is reported with the nearest', async () => {
    expect(await problemsAfter([[nan, '- implements book-plan', '- implement book-plan']])).toEqual([
      'documents/spring/claims/nan.yaml:7: unknown relation `implement`; nearest is `implements`',
    ])
  })

  it('an unknown node is reported with the nearest', async () => {
    expect(await problemsAfter([[nan, '- implements book-plan', '- implements bok-plan']])).toEqual([
      'documents/spring/claims/nan.yaml:7: unknown node `bok-plan`; nearest is `book-plan`',
    ])
  })

  it('an unknown claim is reported with the nearest', async () => {
    expect(
      await problemsAfter([
        [nan, '- reading part-of book-plan', '- { edge: reading part-of book-plan, with: [nan-plans] }'],
      ]),
    ).toEqual(['documents/spring/claims/nan.yaml:12: unknown claim `nan-plans`; nearest is `nan-plan`'])
  })

  it('an unknown kind in the ends of a relation is reported with the nearest', async () => {
    expect(await problemsAfter([[vocabulary, 'from: [region], to: [plan]', 'from: [region], to: [plann]']])).toEqual([
      'vocabulary.yaml:11: unknown kind `plann`; nearest is `plan`',
    ])
  })

  it('a section of an unknown body is reported with the nearest', async () => {
    expect(await problemsAfter([[document, 'body: lead', 'body: leed']])).toEqual([
      'documents/spring/document.yaml:7: unknown body `leed`; nearest is `lead`',
    ])
  })

  it('a body that speaks for an unknown node is reported with the nearest', async () => {
    expect(await problemsAfter([[bodies, 'node: null', 'node: nann']])).toEqual([
      'bodies.yaml:1: unknown node `nann`; nearest is `nan`',
    ])
  })

  it('a supplier that is no body is reported with the nearest', async () => {
    expect(await problemsAfter([[document, 'date: null', 'date: null\nsupplied-by: nan-ofice']])).toEqual([
      'documents/spring/document.yaml:4: unknown body `nan-ofice`; nearest is `nan-office`',
    ])
  })

  it('a speaker that is an unknown node is reported with the nearest', async () => {
    expect(await problemsAfter([[nan, '- id: nan-part\n', '- id: nan-part\n    via: nam\n']])).toEqual([
      'documents/spring/claims/nan.yaml:10: unknown node `nam`; nearest is `nan`',
    ])
  })

  it('a kind of notice that the vocabulary does not name is reported', async () => {
    expect(await problemsAfter([['documents/spring/notices.yaml', 'kind: repeat', 'kind: repeet']])).toEqual([
      'documents/spring/notices.yaml:2: unknown notice kind `repeet`; nearest is `repeat`',
    ])
  })

  it('a speaker that the section does not print is reported', async () => {
    expect(await problemsAfter([[nan, '- id: nan-part\n', '- id: nan-part\n    via: { label: 南山报 }\n']])).toEqual([
      'documents/spring/claims/nan.yaml:10: the speaker “南山报” is not printed in section `nan`; nearest is “南山” (documents/spring/text.txt:3)',
    ])
  })

  it('a statement of more than three words is reported', async () => {
    expect(
      await problemsAfter([
        [nan, '- implements book-plan', '- implements book-plan\n      - it implements the book-plan'],
      ]),
    ).toEqual([
      'documents/spring/claims/nan.yaml:8: `it implements the book-plan` is no statement; write `relation target` or `source relation target`',
    ])
  })
})
