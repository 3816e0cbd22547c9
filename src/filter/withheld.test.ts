import { describe, expect, it } from 'vitest'
import { openModel } from '../graph/openModel.ts'
import { words } from '../i18n/words.ts'
import type { ViewState } from '../link/viewState.ts'
import { example } from '../testing/example.ts'
import { counts } from './counts.ts'
import { filterPhrases, resetNames } from './filterSummary.ts'
import { losses } from './linkLosses.ts'
import { reveal } from './reveal.ts'
import { isFiltered, reset } from './steerFilters.ts'
import { formatLink, parseLink } from './viewLink.ts'
import { visible } from './visible.ts'
import { putBack, withhold } from './withheld.ts'

const model = openModel(example)
const view = (fragment: string): ViewState => parseLink(fragment)
const link = (state: ViewState): string => formatLink(state, model)
const context = { model, words: words.en, lang: 'en' }

describe('what the reader takes out of sight', () => {
  it('is not shown, nor are the edges of a node, and all else stays', () => {
    const [all, left] = [visible(model, view('')), visible(model, view('without=shared-reading'))]
    const gone = model.graph.edges('shared-reading')
    expect(gone.length).toBeGreaterThan(1)
    expect([...left.nodes]).toEqual([...all.nodes].filter((key) => key !== 'shared-reading'))
    expect([...left.edges]).toEqual([...all.edges].filter((key) => !gone.includes(key)))
    expect(left.claims).toEqual(all.claims)
    const edge = visible(model, view('without=hill-library--has-room--map-room'))
    expect(edge.nodes.size).toBe(all.nodes.size)
    expect(edge.edges.size).toBe(all.edges.size - 1)
  })

  it('is found under its earlier key', () => {
    expect(visible(model, view('without=reading-together')).nodes.has('shared-reading')).toBe(false)
  })

  it('is no way for a neighbourhood', () => {
    const near = (fragment: string) => visible(model, view(`focus=north-library&depth=2${fragment}`)).nodes
    expect(near('').has('book-fair')).toBe(true)
    expect(near('&without=shared-reading.harbour-library').has('book-fair')).toBe(false)
  })

  it('is counted, named and cleared like a filter', () => {
    const state = view('without=map-room.hill-library--has-room--map-room')
    const room = counts(model, state).kinds.find(({ value }) => value === 'room')
    expect(room && room.total - room.shown).toBe(1)
    expect(isFiltered(state)).toBe(true)
    expect(filterPhrases(context, state)).toEqual(['hidden: “Map Room” and “Hill Library 〔opened〕 Map Room”'])
    expect(filterPhrases(context, view('without=map-room.quiet-room.book-fair.story-hour'))).toEqual(['4 hidden items'])
    expect(resetNames(context, state)).toEqual(['Hidden items'])
    expect(link(reset(state))).toBe('')
  })

  it('is reported where the graph does not have it', () => {
    expect(losses(view('without=castle.map-room.north-joins'), model, [])).toEqual(
      ['castle', 'north-joins'].map((key) => ({ kind: 'unknown-key', parameter: 'without', key })),
    )
  })

  it('is put back alone, where something asks for it', () => {
    const state = view('kinds=room&without=map-room.quiet-room')
    expect(link(reveal(model, state, ['map-room']))).toBe('kinds=room&without=quiet-room')
    expect(link(reveal(model, view('without=map-room.book-fair'), ['hill-library--has-room--map-room']))).toBe(
      'without=book-fair',
    )
  })

  it('is no longer selected', () => {
    const hidden = (fragment: string, key: string): string => link(withhold(model, view(fragment), key))
    expect(hidden('focus=map-room&depth=2&kinds=room', 'map-room')).toBe('kinds=room&without=map-room')
    expect(hidden('focus=map-room,quiet-room&paths=1', 'map-room')).toBe('focus=quiet-room&without=map-room')
    expect(hidden('focus=reading-together', 'shared-reading')).toBe('without=shared-reading')
    expect(hidden('focus=map-room&depth=1', 'hill-library')).toBe('focus=map-room&depth=1&without=hill-library')
    expect(hidden('without=map-room', 'map-room')).toBe('without=map-room')
    expect(link(putBack(model, view('without=reading-together.map-room'), 'shared-reading'))).toBe('without=map-room')
  })
})
