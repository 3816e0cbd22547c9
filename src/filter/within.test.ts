import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { initial } from '../link/viewState.ts'
import type { ViewState } from '../link/viewState.ts'
import { visible } from './visible.ts'

const model = openModel(example)

function shown(changes: Partial<ViewState>): { nodes: string[]; edges: string[] } {
  const { nodes, edges } = visible(model, { ...initial, ...changes })
  return { nodes: [...nodes].sort(), edges: [...edges].sort() }
}

test('depth keeps what lies within so many shown edges of the focus', () => {
  expect(shown({ focus: ['map-room'], depth: 1 }).nodes).toEqual(['hill-library', 'map-room', 'quiet-room'])
  expect(shown({ focus: ['map-room'], depth: 2 }).nodes).toEqual([
    'hill-library',
    'map-room',
    'north-library',
    'quiet-room',
    'shared-reading',
  ])
  expect(shown({ focus: ['map-room'], depth: 1, grounding: ['stated'] }).nodes).toEqual(['hill-library', 'map-room'])
  expect(shown({ focus: ['lantern-prize'], depth: 3 })).toMatchObject({ nodes: ['lantern-prize'], edges: [] })
})

test('depth counts from either focus', () => {
  expect(shown({ focus: ['children-corner', 'lantern-prize'], depth: 1 }).nodes).toEqual([
    'children-corner',
    'harbour-library',
    'lantern-prize',
  ])
})

test('depth counts from both ends of a focused edge, and from what rests on a focused claim or figure', () => {
  const nodes = ['hill-library', 'map-room', 'quiet-room']
  expect(shown({ focus: ['hill-library--has-room--map-room'], depth: 1 }).nodes).toEqual(nodes)
  expect(shown({ focus: ['press-room'], depth: 1 }).nodes).toEqual(nodes)
  expect(shown({ focus: ['visits-of-a-year'], depth: 1 })).toEqual(shown({ focus: ['harbour-library'], depth: 1 }))
})

test('depth follows a renamed node, and is left aside where the focus names nothing', () => {
  expect(shown({ focus: ['reading-together'], depth: 1 })).toEqual(shown({ focus: ['shared-reading'], depth: 1 }))
  expect(shown({ focus: ['reading-together'], depth: 1 }).nodes).not.toContain('map-room')
  expect(shown({ focus: ['nobody'], depth: 1 })).toEqual(shown({}))
  expect(shown({ focus: ['nobody', 'map-room'], depth: 1 })).toEqual(shown({ focus: ['map-room'], depth: 1 }))
})

test('an edge between two nodes that depth keeps is kept', () => {
  const { edges } = shown({ focus: ['north-library'], depth: 1 })
  expect(edges).toContain('evening-reading--part-of--shared-reading')
  expect(edges).not.toContain('quiet-room--resembles--map-room--editorial')
})
