import { expect, test } from 'vitest'
import type { EditionChanges } from '../../graph/derived.ts'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { editionChanges, type ChangesOfView } from './editionChanges.ts'
import { parseLink } from './viewLink.ts'
import { visible } from './visible.ts'

const older: EditionChanges = {
  edition: 'aaaaaaaa'.padEnd(64, '0'),
  recorded: '2026-01-31',
  gone: [
    { key: 'old-room', what: 'node', label: 'Old Room', kind: 'room' },
    { key: 'old-prize', what: 'node', label: 'Old Prize', kind: 'prize' },
    { key: 'north-library--runs--old-course', what: 'edge' },
    { key: 'hill-library--has-room--old-room', what: 'edge' },
    { key: 'old-claim', what: 'claim', body: 'north-office' },
    { key: 'old-figure', what: 'figure' },
  ],
  renamed: [{ key: 'shared-reading', label: 'Reading Together' }],
  changed: ['north-joins', 'harbour-library--runs--story-hour'],
  added: ['map-room', 'north-library--has-room--quiet-room', 'north-room', 'harbour-fair'],
}
const twin = { ...older, edition: 'aaaabbbb'.padEnd(64, '0') }
const { attributes } = example
const model = openModel({
  ...example,
  attributes: { ...attributes, derived: { ...attributes.derived, editions: [older, twin] } },
})

function changes(fragment: string): ChangesOfView | null {
  const state = parseLink(fragment)
  return editionChanges(model, state, visible(model, state))
}
const gone = (fragment: string): readonly string[] | undefined => changes(fragment)?.gone.map(({ key }) => key)

test('a link without an edition, with the present one, with an unrecorded or an ambiguous one has nothing to tell', () => {
  for (const fragment of ['', 'edition=01234567', 'edition=ffffffff', 'edition=aaaa', 'edition='])
    expect(changes(fragment)).toBeNull()
})

test('of the whole graph all is told, with the day on which the edition was recorded', () => {
  expect(changes('edition=aaaaaaaa')).toEqual({
    edition: older.edition,
    recorded: '2026-01-31',
    renamed: older.renamed,
    gone: older.gone,
    changed: older.changed,
    added: {
      nodes: ['map-room'],
      edges: ['north-library--has-room--quiet-room'],
      claims: ['north-room', 'harbour-fair'],
    },
  })
})

test('of a selected node its own is told, also where the link has its earlier key', () => {
  const north = changes('edition=aaaaaaaa&focus=north-library')
  expect(north?.gone.map(({ key }) => key)).toEqual(['north-library--runs--old-course'])
  expect(north?.added).toEqual({
    nodes: [],
    edges: ['north-library--has-room--quiet-room'],
    claims: ['north-room'],
  })
  expect(north?.changed).toEqual(['north-joins'])
  expect(changes('edition=aaaaaaaa&focus=reading-together')?.renamed).toEqual(older.renamed)
  expect(changes('edition=aaaaaaaa&focus=lantern-prize')).toMatchObject({ gone: [], renamed: [], changed: [] })
})

test('a selection that is gone is told by its name', () => {
  expect(gone('edition=aaaaaaaa&focus=old-room')).toEqual(['old-room', 'hill-library--has-room--old-room'])
  expect(gone('edition=aaaaaaaa&focus=lantern-prize&pick=old-figure')).toEqual(['old-figure'])
})

test('filters judge what is gone by what is known of it', () => {
  expect(gone('edition=aaaaaaaa&kinds=room')).toEqual(['old-room', 'old-claim'])
  expect(gone('edition=aaaaaaaa&relations=runs')).toContain('north-library--runs--old-course')
  expect(gone('edition=aaaaaaaa&relations=joins')).not.toContain('north-library--runs--old-course')
  expect(changes('edition=aaaaaaaa&kinds=library')?.added.nodes).toEqual([])
})
