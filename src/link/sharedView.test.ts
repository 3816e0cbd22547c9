import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { formatLink, parseLink } from '../filter/viewLink.ts'
import { choicesOf, sharedView, type SharingChoices } from './sharedView.ts'

const model = openModel(example)
const seen = { lang: 'en', theme: 'dark' } as const

function shared(fragment: string, choices: Partial<SharingChoices> = {}): string {
  const state = parseLink(fragment)
  return formatLink(sharedView(model, state, { ...choicesOf(state), ...choices }, seen), model)
}

test('a link is given away as the address bar has it, and with the edition', () => {
  expect(shared('focus=map-room&kinds=room&new=1')).toBe('focus=map-room&kinds=room&edition=01234567&new=1')
  expect(shared('at=1,2,300')).toBe('at=1,2,300&edition=01234567')
  expect(shared('focus=map-room', { edition: false })).toBe('focus=map-room')
})

test('language and theme are both the sender’s, or both the reader’s', () => {
  expect(shared('', { look: true })).toBe('lang=en&theme=dark&edition=01234567')
  expect(shared('theme=light')).toBe('lang=en&theme=dark&edition=01234567')
  expect(shared('lang=en&theme=dark', { look: false })).toBe('edition=01234567')
})

test('the window is the sender’s, or fitted', () => {
  expect(shared('at=1,2,300', { camera: false, edition: false })).toBe('')
})

test('a link that named another edition names the one that is seen', () => {
  expect(shared('edition=ffffffff')).toBe('edition=01234567')
  expect(shared('edition=ffffffff', { edition: false })).toBe('')
})
