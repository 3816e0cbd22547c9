import { describe, expect, it } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { formatLink, parseLink } from './viewLink.ts'
import { reveal } from './reveal.ts'

const model = openModel(example)
const revealed = (fragment: string, ...keys: string[]): string =>
  formatLink(reveal(model, parseLink(fragment), keys), model)

describe('reveal', () => {
  it('lifts the filter that hides a node, and no other', () => {
    expect(revealed('focus=quiet-room&kinds=library&grounding=stated', 'quiet-room')).toBe(
      'focus=quiet-room&grounding=stated',
    )
  })
  it('lifts as many as it takes', () => {
    const edge = 'quiet-room--resembles--map-room--editorial'
    expect(revealed('kinds=library&grounding=stated', edge)).toBe('')
  })
  it('leaves the neighbourhood when that is what hides', () => {
    expect(revealed('focus=quiet-room&depth=1', 'lantern-prize')).toBe('focus=quiet-room')
  })
  it('changes nothing for what is shown', () => {
    expect(revealed('kinds=room', 'quiet-room')).toBe('kinds=room')
  })
})
