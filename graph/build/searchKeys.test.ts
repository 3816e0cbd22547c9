import { describe, expect, it } from 'vitest'
import { buildGraph } from './compile.ts'
import { editionOf } from './edition.ts'
import { searchKeysOf } from './searchKeys.ts'
import { variantsIn } from './variants.ts'

const keysOf = (...forms: string[]): string[] => searchKeysOf({ label: forms[0] ?? '', forms })

describe('the search keys of a name', () => {
  it('are its pinyin without tones and spaces, and its initials', () => {
    expect(keysOf('呼和浩特市')).toEqual(['huhehaoteshi', 'hhhts'])
  })
  it('are made for each printed form, each once', () => {
    expect(keysOf('四大工程', '四项工程', '四大工程')).toEqual(['sidagongcheng', 'sdgc', 'sixianggongcheng', 'sxgc'])
  })
  it('read a character as the word around it asks', () => {
    expect(keysOf('重庆长城')[0]).toBe('chongqingchangcheng')
  })
  it('keep letters and digits, drop every mark, and write ü as v', () => {
    expect(keysOf('“8+N”旅游')).toEqual(['8nlvyou', '8nly'])
  })
  it('are none for a name in letters', () => {
    expect(keysOf('Map Room')).toEqual([])
  })
})

describe('the variants of the characters of a text', () => {
  it('are the traditional characters of each simplified one that the text has', () => {
    expect(variantsIn('计划里')).toEqual({ 计: '計', 划: '劃', 里: '裏裡' })
  })
  it('are found as well where the text is traditional', () => {
    expect(variantsIn('計劃')).toEqual({ 计: '計', 划: '劃' })
  })
  it('are none where both scripts write the same', () => {
    expect(variantsIn('三人 three')).toEqual({})
  })
})

describe('what search adds to the graph file', () => {
  it('is derived: the edition is the same without it', () => {
    const { file } = buildGraph('graph')
    if (file === null) throw new Error('the shipped corpus has problems')
    const { derived, edition } = file.attributes
    expect(derived.search?.['hohhot']).toEqual(['huhehaoteshi', 'hhhts'])
    expect(derived.variants?.['计']).toBe('計')
    const bare = { ...file, attributes: { ...file.attributes, derived: { places: {} } } }
    expect(editionOf(bare)).toBe(edition)
  })
})
