import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFold, soundOf } from './foldText.ts'
import { syllableStarts } from './syllables.ts'

const fold = createFold({ 计: '計', 划: '劃', 里: '裏裡' })

describe('folding', () => {
  it.each([
    ['ＡＢＣ　１２', 'abc 12'],
    ['“石榴籽”', '石榴籽'],
    ['《石榴籽》', '石榴籽'],
    ['People’s  Daily', 'peoples daily'],
    ['三项 計劃', '三项计划'],
    ['裏裡里', '里里里'],
    ['Hūhéhàotè', 'huhehaote'],
    ['8＋N', '8+n'],
    ['2021—2025', '2021-2025'],
    [' a\n b ', 'a b'],
  ])('makes “%s” into “%s”', (written, folded) => {
    expect(fold(written)).toBe(folded)
  })
  it('knows for each unit where it stands in what is written', () => {
    const written = '“三項 計劃”ﬁx𠮷'
    const { text, starts, ends } = fold.placed(written)
    expect(text).toBe('三項计划fix𠮷')
    const at = text.indexOf('计')
    expect(written.slice(starts[at], ends[at + 1])).toBe('計劃')
    expect(written.slice(starts[text.indexOf('i')], ends[text.indexOf('i')])).toBe('ﬁ')
    expect(ends.at(-1)).toBe(written.length)
  })
  it('is the same with places as without, and has no line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const folded = fold(written)
        expect(fold.placed(written).text).toBe(folded)
        expect(fold.placed(written).starts.length).toBe(folded.length)
        expect(folded).not.toContain('\n')
      }),
    )
  })
})

describe('a sound as it is typed', () => {
  it.each([
    ['hu he hao te', 'huhehaote'],
    ['hu1he2hao4te4', 'huhehaote'],
    ['lvyou', 'luyou'],
    ['8+n', '8+n'],
  ])('is, of “%s”, “%s”', (typed, sound) => {
    expect(soundOf(typed)).toBe(sound)
  })
  it('is nothing in what has no letters, or other ones', () => {
    expect([soundOf('1361'), soundOf('三项'), soundOf('hu和')]).toEqual([null, null, null])
  })
})

describe('the syllables of a sound', () => {
  it.each([
    ['huhehaoteshi', 'hhhts', 'hu he hao te shi'],
    ['xian', 'xa', 'xi an'],
    ['xian', 'x', 'xian'],
    ['fangan', 'fa', 'fang an'],
    ['danan', 'dn', 'da nan'],
    ['zhonghua', 'zh', 'zhong hua'],
    ['8njin', '8nj', '8 n jin'],
  ])('of %s, whose initials are %s, are %s', (sound, initials, syllables) => {
    const starts = syllableStarts(sound, initials) ?? []
    expect(starts.map((start, at) => sound.slice(start, starts[at + 1])).join(' ')).toBe(syllables)
  })
  it('are none where the initials are of something else', () => {
    expect(syllableStarts('huhe', 'hx')).toBeNull()
  })
})
