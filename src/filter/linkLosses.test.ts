import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { parseLink } from './viewLink.ts'
import { losses } from './linkLosses.ts'
import type { Loss } from '../link/loss.ts'
import { viewParameters } from '../workspace/viewParameters.ts'

const model = openModel(example)
const lost = (fragment: string): readonly Loss[] => losses(parseLink(fragment), model, viewParameters)

test('a link that says what is shown has lost nothing', () => {
  expect(lost('')).toEqual([])
  expect(
    lost(
      'focus=reading-together,map-room&span=letters:0-4&types=plan&depth=2&paths=1&pick=north-joins.letters%3A0-4&edition=01234567',
    ),
  ).toEqual([])
})

test('keys that no longer exist and cannot be followed are reported by name', () => {
  expect(lost('focus=old%20key,map-room&pick=gone&span=diary:0-1')).toEqual([
    { kind: 'unknown-key', parameter: 'focus', key: 'old key' },
    { kind: 'unknown-key', parameter: 'span', key: 'diary' },
    { kind: 'unknown-key', parameter: 'pick', key: 'gone' },
  ])
})

test('unknown values are reported by name', () => {
  expect(lost('kinds=room.castle&grounding=stated.guessed')).toEqual([
    { kind: 'unknown-value', parameter: 'kinds', value: 'castle' },
    { kind: 'unknown-value', parameter: 'grounding', value: 'guessed' },
  ])
  expect(lost('view=map%2B&arrange=spiral')).toEqual([
    { kind: 'unknown-value', parameter: 'view', value: 'map+' },
    { kind: 'unknown-value', parameter: 'arrange', value: 'spiral' },
  ])
})

test('a graph without places of its own has lost no arrangement', () => {
  const { attributes } = example
  const bare = openModel({ ...example, attributes: { ...attributes, derived: { places: {} } } })
  expect(losses(parseLink('q=a'), bare, viewParameters)).toEqual([])
})

test('a list of only unknown values says why nothing is shown, an empty one does not', () => {
  expect(lost('bodies=ghost.spectre')).toEqual([
    { kind: 'unknown-value', parameter: 'bodies', value: 'ghost' },
    { kind: 'unknown-value', parameter: 'bodies', value: 'spectre' },
    { kind: 'only-unknown-values', parameter: 'bodies', values: ['ghost', 'spectre'] },
  ])
  expect(lost('bodies=')).toEqual([])
})

test('steps without an endpoint to take them are reported', () => {
  expect(lost('load=p,a.n,0_b')).toEqual([{ kind: 'load-without-endpoint' }])
  expect(lost('data=sparql%3Ahttps%3A%2F%2Fa&load=p,a.n,0_b')).toEqual([])
})

test('unknown and repeated parameters are reported', () => {
  expect(lost('new=%41&q=a&q=b')).toEqual([
    { kind: 'unknown-parameter', raw: 'new=A' },
    { kind: 'repeated-parameter', parameter: 'q', raw: 'q=b' },
  ])
})

test('a third focus is reported', () => {
  expect(lost('focus=map-room,quiet-room,hill%2Dlibrary,nobody')).toEqual([
    { kind: 'third-focus', keys: ['hill-library', 'nobody'] },
  ])
})

test('depth and paths without what they need are reported', () => {
  expect(lost('depth=1&paths=1')).toEqual([{ kind: 'depth-without-focus' }, { kind: 'paths-without-two' }])
  expect(lost('focus=map-room&depth=1&paths=1')).toEqual([{ kind: 'paths-without-two' }])
  expect(lost('focus=nobody&depth=1')).toContainEqual({ kind: 'depth-without-focus' })
  expect(lost('focus=reading-together,shared-reading&paths=1')).toEqual([{ kind: 'paths-without-two' }])
  expect(lost('focus=map-room,press-plan&paths=1')).toEqual([{ kind: 'paths-without-two' }])
})

test('another edition is reported', () => {
  expect(lost('edition=ffffffff')).toEqual([{ kind: 'other-edition', given: 'ffffffff', present: '01234567' }])
  expect(lost(`edition=${example.attributes.edition}`)).toEqual([])
})

test('a passage behind the end of its text is reported', () => {
  const { length } = model.documents.get('letters')?.text ?? ''
  expect(lost(`span=letters:0-${length}`)).toEqual([])
  expect(lost(`span=letters:0-${length + 1}`)).toEqual([
    { kind: 'span-outside', document: 'letters', start: 0, end: length + 1, length },
  ])
})

test('rows, columns and an order that the matrix has not are reported, and in other views nobody asks for them', () => {
  expect(lost('view=matrix&sort=by-castle&rows=castle&cols=moat')).toEqual([
    { kind: 'unknown-value', parameter: 'rows', value: 'castle' },
    { kind: 'unknown-value', parameter: 'cols', value: 'moat' },
    { kind: 'unknown-value', parameter: 'sort', value: 'by-castle' },
  ])
  expect(lost('view=matrix&sort=by-shared-reading&rows=room&cols=programme')).toEqual([])
  expect(lost('view=matrix&sort=name')).toEqual([])
  expect(lost('view=list&cols=moat')).toEqual([])
})

test('rows by document are lost only where there is one document', () => {
  expect(lost('view=matrix&rows=by-document')).toEqual([])
  const { attributes } = example
  const single = openModel({ ...example, attributes: { ...attributes, documents: attributes.documents.slice(0, 1) } })
  expect(losses(parseLink('view=matrix&rows=by-document'), single, viewParameters)).toContainEqual({
    kind: 'unknown-value',
    parameter: 'rows',
    value: 'by-document',
  })
})
