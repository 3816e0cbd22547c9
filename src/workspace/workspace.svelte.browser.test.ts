import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openModel } from '../graph/openModel.ts'
import { change, select } from '../link/steer.ts'
import { example } from '../testing/example.ts'
import { UnselectedContext, Workspace } from './workspace.svelte.ts'

let workspace: Workspace
let asked: unknown[] = []
const open = (fragment: string, isOther = false): Workspace => {
  window.history.replaceState(null, '', `#${fragment}`)
  workspace = new Workspace(
    { model: openModel(example) },
    {
      onother: ({ data }) => {
        asked.push(data)
        return isOther
      },
    },
  )
  return workspace
}
beforeEach(() => {
  asked = []
})
afterEach(() => {
  workspace.destroy()
  window.history.replaceState(null, '', '#')
})

/** How often an effect that reads something of a workspace runs again because of `act`. */
function runs(read: () => unknown, act: () => void): number {
  let count = -1
  const end = $effect.root(() => {
    $effect(() => {
      read()
      count += 1
    })
  })
  flushSync()
  act()
  flushSync()
  end()
  return count
}

describe('a workspace', () => {
  it('reads its view from the address and writes each step there', () => {
    const { go, state, link } = open('focus=quiet-room')
    expect(state.focus).toEqual(['quiet-room'])
    go(change(state, { view: 'list' }), 'push')
    expect(window.location.hash).toBe('#focus=quiet-room&view=list')
    expect(link()).toBe(window.location.href)
  })

  it('keeps its steps until they are taken, and forgets them with the graph', () => {
    const { go } = open('focus=quiet-room')
    go(select(workspace.state, 'map-room'), 'push')
    workspace.show({ model: openModel(example) })
    go(select(workspace.state, 'north-library'), 'push')
    const taken = workspace.takeSteps()
    expect(taken.map(({ state, arrival }) => [...state.focus, arrival])).toEqual([
      ['map-room', 'new'],
      ['north-library', 'new'],
    ])
    go(select(workspace.state, 'quiet-room'), 'push')
    expect(workspace.takeSteps()).toEqual([])
  })

  it('what need not follow the selection does not, and follows everything else', () => {
    const { unselected, state, go } = open('kinds=room')
    const context = new UnselectedContext(workspace)
    const read = (): unknown => [context.state, context.visible]
    expect(runs(read, () => go(select(workspace.state, 'quiet-room'), 'push'))).toBe(0)
    expect(workspace.unselected).toBe(unselected)
    expect(runs(read, () => go(change(workspace.state, { kinds: null }), 'push'))).toBe(1)
    expect(
      runs(
        () => workspace.state,
        () => go(state, 'push'),
      ),
    ).toBe(1)
  })

  it('shows another graph in its place: what is read of it follows, and the view is that of the address', () => {
    const { model } = open('focus=quiet-room&view=list')
    const other = openModel({ ...example, edges: [] })
    expect(
      runs(
        () => workspace.visible.edges.size,
        () => workspace.show({ model: other }),
      ),
    ).toBe(1)
    expect(workspace.model).toBe(other)
    expect(workspace.model).not.toBe(model)
    expect(workspace.state.focus).toEqual(['quiet-room'])
  })

  it('keeps the view of its graph while another one is on its way', () => {
    const { state, go } = open('', true)
    go(change(state, { data: 'file:a.csv~12345678' }), 'push')
    expect(asked).toEqual(['file:a.csv~12345678'])
    expect(workspace.state).toBe(state)
    expect(window.location.hash).toContain('data=file')
  })

  it('announces what is shown once, and the same sentence again where it is said twice', () => {
    const { go, state, announce } = open('')
    go(change(state, { kinds: ['room'] }), 'push')
    const message = workspace.announced
    expect(message).not.toBe('')
    announce(message)
    expect(workspace.announced).not.toBe(message)
    expect(workspace.announced.trim()).toBe(message)
  })
})
