import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { printedIn, printedInDocument } from './printedIn.ts'

function find(bodies: readonly string[], forms: readonly string[]): string | null {
  const nodes = example.nodes.map(({ key, attributes }) => ({
    key,
    attributes: key === 'map-room' ? { ...attributes, forms: [...forms] } : attributes,
  }))
  const model = openModel({ ...example, nodes })
  const place = printedIn(model, bodies, 'map-room')
  return place && (model.documents.get(place.document)?.text.slice(...place.span) ?? null)
}

test('a form is found in the sections of the bodies and in no others', () => {
  expect(find(['harbour'], ['诗歌周'])).toBe('诗歌周')
  expect(find(['north'], ['诗歌周'])).toBeNull()
  expect(find([], ['诗歌周'])).toBeNull()
})

test('a form is found across a break of the text, and any form counts', () => {
  expect(find(['harbour'], ['不在其中', '港口图书馆港口图书馆'])).toBe('港口图书馆\n港口图书馆')
})

test('a form means its characters, and an empty one is printed nowhere', () => {
  expect(find(['north', 'harbour'], ['图书.', '(', ''])).toBeNull()
})

test('in a whole document a form is found whoever speaks', () => {
  const model = openModel(example)
  const [letters, yearbook] = model.attributes.documents
  const inText = (document: typeof letters, node: string): string | undefined => {
    const place = document && printedInDocument(model, document, node)
    return place ? document.text.slice(...place.span) : undefined
  }
  expect(inText(yearbook, 'map-room')).toBe('Map Room')
  expect(inText(letters, 'map-room')).toBeUndefined()
})
