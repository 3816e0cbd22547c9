import { expect, test } from 'vitest'
import { textOf } from './textEncoding.ts'
import { Unreadable, type Note } from './openResult.ts'

const text = 'source;target;引文\n北岸图书馆;共读计划;“北岸图书馆加入共读计划”\n港口图书馆;共读计划;也加入\n'

function read(bytes: Uint8Array) {
  const notes: Note[] = []
  return { text: textOf(bytes, 'a.csv', (note) => notes.push(note)), notes }
}
const utf16 = (words: string, isBig: boolean, hasMark: boolean): Uint8Array => {
  const bytes = Buffer.from((hasMark ? '\ufeff' : '') + words, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}
/** The same in GB18030, as iconv writes it. */
const gb18030 = Buffer.from(
  'c291cmNlO3RhcmdldDvS/c7ECrGxsLbNvMrpud07ubK2wbzGu647obCxsbC2zbzK6bndvNPI67mytsG8xruuobEKuNu/2s28yum53Tu5srbBvMa7rjvSsrzTyOsK',
  'base64',
)

test('UTF-8 with and without a byte order mark is read, and nothing is said', () => {
  for (const mark of ['', '\ufeff']) expect(read(new TextEncoder().encode(mark + text))).toEqual({ text, notes: [] })
})

test.each([
  ['utf-16le', false, true],
  ['utf-16be', true, true],
  ['utf-16le', false, false],
  ['utf-16be', true, false],
] as const)('%s is read and said (big: %s, with a mark: %s)', (encoding, isBig, hasMark) => {
  expect(read(utf16(text, isBig, hasMark))).toEqual({ text, notes: [{ note: 'encoding', path: 'a.csv', encoding }] })
})

test('GB18030 is recognised by Chinese in pairs of bytes, windows-1252 by single letters', () => {
  expect(read(gb18030)).toEqual({ text, notes: [{ note: 'encoding', path: 'a.csv', encoding: 'gb18030' }] })
  const german = 'Größe;Straße;Führung für Bücher\n'
  expect(read(Buffer.from(german, 'latin1'))).toEqual({
    text: german,
    notes: [{ note: 'encoding', path: 'a.csv', encoding: 'windows-1252' }],
  })
})

test('lone bytes that are no UTF-8 are counted, with line and offset of the first', () => {
  const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from('乙')])
  const { text: found, notes } = read(bytes)
  expect(found).toBe(`${text}\ufffd乙`)
  expect(notes).toEqual([{ note: 'invalid-bytes', path: 'a.csv', count: 1, line: 4, offset: Buffer.from(text).length }])
})

test('half a pair in UTF-16 is counted as well', () => {
  const { notes } = read(utf16(`${text}\ud800,b`, false, true))
  expect(notes[1]).toEqual({ note: 'invalid-bytes', path: 'a.csv', count: 1, line: 4, offset: 2 + text.length * 2 })
})

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 1, 2, 3], 'unknown-format', 'png'],
  ['an archive', [0x50, 0x4b, 3, 4, 0, 0, 0], 'unknown-format', 'zip'],
  ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], 'unknown-encoding', 'utf-32'],
  ['nothing but noise', Array.from({ length: 500 }, (_, at) => (at * 151 + 7) % 256), 'unknown-encoding', null],
  ['nothing', [], 'empty', null],
])('%s is no text', (_, bytes, fault, found) => {
  let thrown: unknown
  try {
    read(Uint8Array.from(bytes))
  } catch (error) {
    thrown = error
  }
  expect(thrown instanceof Unreadable ? [thrown.fault.fault, thrown.fault.found] : thrown).toEqual([fault, found])
})
