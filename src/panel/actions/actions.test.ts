import { describe, expect, it, test } from 'vitest'
import { visible } from '../../filter/visible.ts'
import { formatLink, parseLink } from '../../filter/viewLink.ts'
import { openModel } from '../../graph/openModel.ts'
import { words, type Language } from '../../i18n/words.ts'
import { appearance } from '../../appearance/appearance.ts'
import { resolve } from '../../link/resolve.ts'
import type { ViewState } from '../../link/viewState.ts'
import { example } from '../../testing/example.ts'
import { definedIn } from '../../testing/registered.ts'
import type { ViewContext } from '../../workspace/viewContext.ts'
import { actions, offersOf, panelActions } from './actions.ts'
import { actionWords } from './actions.words.ts'

const model = openModel(example)
const link = (state: ViewState): string => formatLink(state, model)

function contextOf(fragment: string, lang: Language): ViewContext {
  const state = parseLink(fragment)
  return {
    ...{
      model,
      state,
      unselected: state,
      mends: [],
      lang,
      theme: 'light',
      words: words[lang],
      visible: visible(model, state),
    },
    appearance: appearance(model, state.colour, 'light'),
    go: () => undefined,
    href: link,
  }
}

/** What is offered for a key: by name what follows. */
function offered(key: string, fragment = '', lang: Language = 'en', among = actions): Record<string, string> {
  const thing = resolve(model, key)
  if (!thing) throw new Error(`no ${key}`)
  const offers = offersOf(contextOf(fragment, lang), actionWords[lang], thing, among)
  return Object.fromEntries(
    offers.map(({ name, outcome }) => [
      name,
      'to' in outcome
        ? link(outcome.to)
        : 'copies' in outcome
          ? `copies ${link(outcome.copies)}`
          : 'names' in outcome
            ? `names for ${outcome.names}`
            : `cites ${outcome.cites.key}`,
    ]),
  )
}

test('every definition is registered, and its file has its name', () => {
  expect(actions.map(({ id }) => id).toSorted()).toEqual(definedIn('action'))
})

describe('what is offered', () => {
  it('for a node: its neighbourhood, another to compare and a path to name, its text, hiding, citing and its link', () => {
    expect(offered('quiet-room')).toEqual({
      'Only what is within 1 step': 'focus=quiet-room&depth=1',
      'Compare with …': 'names for compare',
      'Path to …': 'names for paths',
      'Read it in the text': 'focus=quiet-room&span=letters%3A11-37&view=source',
      Hide: 'without=quiet-room',
      Cite: 'cites quiet-room',
      'Copy its link': 'copies focus=quiet-room',
    })
  })

  it('for an edge: no second node', () => {
    expect(Object.keys(offered('hill-library--has-room--map-room'))).toEqual([
      'Only what is within 1 step',
      'Read it in the text',
      'Hide',
      'Cite',
      'Copy its link',
    ])
  })

  it('for a passage and a figure: citing, gathering and the link', () => {
    expect(offered('north-room')).toEqual({
      Cite: 'cites north-room',
      'Add to selection': 'pick=north-room',
      'Copy its link': 'copies focus=north-room',
    })
  })

  it('beside a selected node: comparing with it, and the path from it', () => {
    const beside = offered('quiet-room', 'focus=hill-library&kinds=library.room')
    expect(beside).toMatchObject({
      'Compare with Hill Library': 'focus=hill-library,quiet-room&kinds=library.room',
      'Path from Hill Library': 'focus=hill-library,quiet-room&kinds=library.room&paths=1',
    })
    expect(Object.keys(offered('quiet-room', 'focus=quiet-room')).join()).not.toContain('Compare with Quiet')
    expect(Object.keys(offered('quiet-room', 'focus=north-room')).join()).not.toMatch(/Path from/)
  })

  it('follows the view: wider neighbourhoods and the way back, and a hidden node is shown again', () => {
    expect(offered('quiet-room', 'focus=quiet-room&depth=1')).toMatchObject({
      'Only what is within 2 steps': 'focus=quiet-room&depth=2',
      'Show the whole graph': 'focus=quiet-room',
    })
    expect(Object.keys(offered('quiet-room', 'focus=quiet-room&depth=3')).join()).not.toContain('Only')
    expect(offered('quiet-room', 'without=quiet-room.map-room')).toMatchObject({ 'Show again': 'without=map-room' })
  })

  it('is the same in the panel, which has the neighbourhoods as a list of their own', () => {
    const all = Object.keys(offered('quiet-room', 'focus=hill-library&depth=1'))
    const inPanel = Object.keys(offered('quiet-room', 'focus=hill-library&depth=1', 'en', panelActions))
    expect(all.filter((name) => !inPanel.includes(name))).toEqual([
      'Only what is within 1 step',
      'Show the whole graph',
    ])
  })

  it.each(['zh', 'en'] as const)('has a name of its own for each (%s)', (lang) => {
    for (const key of ['quiet-room', 'hill-library--has-room--map-room', 'north-room']) {
      const offers = offersOf(
        contextOf('focus=hill-library&depth=1', lang),
        actionWords[lang],
        resolve(model, key) ?? { kind: 'node', key },
      )
      expect(new Set(offers.map(({ name }) => name)).size).toBe(offers.length)
    }
  })
})
