import { describe, expect, it } from 'vitest'
import { parseLink } from '../view/link.ts'
import { keepUnselected } from './keepUnselected.ts'

const read = (fragment: string) => parseLink(fragment, { narrow: false })

describe('keepUnselected', () => {
  it('answers with the same value while the selection alone changes', () => {
    const unselected = keepUnselected()
    const first = unselected(read('focus=a&kinds=room'))
    expect(first).toEqual(read('kinds=room'))
    expect(unselected(read('focus=b,c&paths=1&kinds=room'))).toBe(first)
  })
  it('follows every other change', () => {
    const unselected = keepUnselected()
    unselected(read('focus=a'))
    expect(unselected(read('focus=a&kinds=room'))).toEqual(read('kinds=room'))
    expect(unselected(read('focus=a&foo=1'))).toEqual(read('foo=1'))
  })
})
