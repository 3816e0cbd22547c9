import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createFold, soundOf } from './foldText.ts'
import { syllableStarts } from './syllables.ts'

// Checking all characters takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

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
    ['2021—2025', '2021 2025'],
    ['State-level', 'state level'],
    ['交往—交流', '交往交流'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['København', 'kobenhavn'],
    ['Diyarbakır', 'diyarbakir'],
    ['DİYARBAKIR', 'diyarbakir'],
    ['Đà Nẵng', 'da nang'],
    ['Œuvre ætt Þór', 'oeuvre aett thor'],
    ['Οδυσσέας', 'οδυσσεασ'],
    ['أَحْمَد', 'احمد'],
    ['مـحـمـد', 'محمد'],
    ['علی', 'علي'],
    ['١٣٦١', '1361'],
    ['שָׁלוֹם', 'שלומ'],
    ['한국어'.normalize('NFD'), '한국어'],
    ['ガ'.normalize('NFD'), 'が'],
    ['ｶﾞﾗｽﾊﾟﾈﾙ', 'がらすぱねる'],
    ['ヴィーン', 'ゔぃーん'],
    ['か', 'か'],
    ['soft\u00adhyphen', 'softhyphen'],
    [' a\n b ', 'a b'],
  ])('makes “%s” into “%s”', (written, folded) => {
    expect(fold(written)).toBe(folded)
  })
  it.each([
    ['计划', '計劃'],
    ['三', '三'],
    ['fi', 'ﬁ'],
    ['i', 'ﬁ'],
    ['x𠮷', 'x𠮷'],
    ['an ex', 'an  É”x'],
  ])('knows where %s stands in what is written: %s', (folded, piece) => {
    const written = '“三項 計劃”ﬁx𠮷 “AN  É”xit'
    const at = fold(written).indexOf(folded)
    const span = fold.spanOf(written, at, at + folded.length)
    expect(span && written.slice(...span).toLowerCase()).toBe(piece.toLowerCase())
  })
  it('takes composed and decomposed spellings for one, in any script', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...Array.from('한국어가각がぱヴéǘёйأשׁ゛a ')), { maxLength: 8 }),
        (letters) => {
          const written = letters.join('')
          expect(fold(written.normalize('NFD'))).toBe(fold(written))
          expect(fold(written.normalize('NFC'))).toBe(fold(written))
        },
      ),
    )
  })
  it.each([
    ['한국어', '국'],
    ['ぱか\u3099ｶﾞ', 'か\u3099'],
  ])('finds in “%s” the letter “%s” with all that belongs to it', (composed, letter) => {
    const written = composed.normalize('NFD')
    const at = fold(written).indexOf(fold(letter))
    const span = fold.spanOf(written, at, at + 1)
    expect(span && written.slice(...span).normalize('NFC')).toBe(letter.normalize('NFC'))
  })
  it('knows of every unit the character that it was made of, and has no line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const folded = fold(written)
        expect(folded).not.toContain('\n')
        expect(fold.spanOf(written, 0, folded.length + 1)).toBeNull()
        const strangers = Array.from(folded.split(''), (unit, at) => {
          const [start, end] = fold.spanOf(written, at, at + 1) ?? [0, 0]
          return (fold(written.slice(start, end)) || ' ').includes(unit) ? '' : unit
        })
        expect(strangers.join('')).toBe('')
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
  it('are not looked for in every way there is, of which a long sound has too many', () => {
    expect(syllableStarts('a'.repeat(80), `${'a'.repeat(40)}b`)).toBeNull()
  })
})
