import { describe, expect, it } from 'vitest'
import { nearestOf } from './nearest.ts'

describe('nearestOf', () => {
  it('is the id with the fewest characters changed, added or left out', () => {
    expect(nearestOf('hohot', ['baotou', 'hohhot', 'hot'])).toBe('nearest is `hohhot`')
  })

  it('is the first of several that are equally near', () => {
    expect(nearestOf('b', ['c', 'a'])).toBe('nearest is `c`')
  })

  it('says so where nothing is known', () => {
    expect(nearestOf('a', [])).toBe('there is none yet')
  })
})
