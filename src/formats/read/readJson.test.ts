import { expect, test } from 'vitest'
import { parseJson } from './readJson.ts'
import { Unreadable } from './openResult.ts'

function faultOf(text: string) {
  try {
    parseJson(text, 'a.json')
  } catch (error) {
    if (error instanceof Unreadable) return error.fault
  }
  return null
}

test('NaN and Infinity become text and are counted; inside strings they mean nothing', () => {
  expect(parseJson('{"a": NaN, "b": [-Infinity, 1e999], "c": "NaN"}', '')).toEqual({
    value: { a: 'NaN', b: ['-Infinity', '1e999'], c: 'NaN' },
    notNumbers: { count: 3, example: 'NaN' },
  })
})

test('whole numbers that no double can hold stay as they are written', () => {
  const { value } = parseJson('[12345678901234567890, 12345678901234567891, 0.1234567890123456789, 7]', '')
  expect(value).toEqual(['12345678901234567890', '12345678901234567891', 0.12345678901234568, 7])
})

test('`__proto__` is a name like any other', () => {
  const { value } = parseJson('{"__proto__": {"a": 1}, "b": NaN}', '')
  expect(Object.entries(value as object)).toEqual([
    ['__proto__', { a: 1 }],
    ['b', 'NaN'],
  ])
  expect('a' in (value as object)).toBe(false)
})

test.each([
  ['{"a": 1,\n "b" 2}', 2, 6, '2}', ':'],
  ['{"a": 1,\n "b": ', 2, 7, '', '{ [ " 0–9 true false null'],
  ['["a", "b\n"]', 1, 7, '"b\n"]', '"…"'],
  ['["a"\n] x', 2, 3, 'x', ''],
  ['{"a": "b', 1, 9, '', '"'],
])(
  'where %j breaks, line and column, what stands there and what was expected are told',
  (text, line, column, found, expected) => {
    expect(faultOf(text)).toMatchObject({ fault: 'broken', line, column, found, expected })
  },
)

test('what is nested deeper than the limit is refused with its place, brackets in words do not count', () => {
  expect(faultOf('['.repeat(201))).toMatchObject({ fault: 'too-deep', line: 1, column: 201 })
  expect(faultOf(`["${'['.repeat(300)}\\"${'{'.repeat(300)}"]`)).toBe(null)
})
