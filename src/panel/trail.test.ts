import { describe, expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { relationFrom } from '../graph/printedVerbs.ts'
import { initial } from '../link/viewState.ts'
import { follow, nodeBefore, noTrail, stations, trailLimit, type Trail } from './trail.ts'

const model = openModel(example)
/** The trail of a reader who selects these one after the other; `back:` and `forward:` go through the browser's history. */
const walk = (...views: readonly string[]): Trail =>
  views.reduce((trail, view) => {
    const [keys = '', way] = view.split(':').toReversed()
    const arrival = way === 'back' || way === 'forward' ? way : 'new'
    return follow(trail, model, { ...initial, focus: keys.split(',') }, arrival)
  }, noTrail)

/** The trail as a line: stations without a step of their own in brackets, the present step between asterisks. */
function read(trail: Trail, lang = 'en'): string {
  const mark = (words: string, steps: readonly number[]): string =>
    steps.includes(trail.at) ? `*${words}*` : steps.length > 0 ? words : `(${words})`
  return stations(model, trail)
    .map(({ node, by, steps }, index) => {
      const joint = index === 0 ? '' : ' · '
      const name = mark(node, steps)
      return by ? ` –${mark(relationFrom(model, by.edge, by.from, lang), by.steps)}→ ${name}` : `${joint}${name}`
    })
    .join('')
}

describe('the trail', () => {
  test('reads each relation in the direction walked', () => {
    expect(read(walk('north-library', 'shared-reading', 'harbour-library'))).toBe(
      'north-library –(joins)→ shared-reading –(is joined by)→ *harbour-library*',
    )
  })

  test('reads a symmetric relation alike both ways', () => {
    expect(read(walk('harbour-library', 'north-library', 'harbour-library'))).toBe(
      'harbour-library –(partners with)→ north-library –(partners with)→ *harbour-library*',
    )
  })

  test('sets a plain separator between two that are not joined', () => {
    expect(read(walk('north-library', 'map-room'))).toBe('north-library · *map-room*')
  })

  test('takes the best grounded of several edges', () => {
    const [, station] = stations(model, walk('shared-reading', 'north-library'))
    expect(station?.by?.edge).toBe('north-library--joins--shared-reading')
  })

  test('an edge that was selected stands between its ends, selected itself', () => {
    const edge = 'north-library--runs--shared-reading--derived'
    expect(read(walk('north-library', edge))).toBe('north-library –*runs*→ (shared-reading)')
    expect(read(walk('shared-reading', edge, 'north-library'))).toBe('shared-reading –is run by→ *north-library*')
    expect(read(walk(edge))).toBe('(north-library) –*runs*→ (shared-reading)')
    expect(read(walk('map-room', edge))).toBe('map-room · (north-library) –*runs*→ (shared-reading)')
  })

  test('an edge that was passed and then looked at is the same way', () => {
    const views = ['north-library', 'quiet-room', 'north-library--has-room--quiet-room', 'quiet-room']
    expect(read(walk(...views.slice(0, 3)))).toBe('north-library –*has the room*→ quiet-room')
    expect(read(walk(...views))).toBe('north-library –has the room→ *quiet-room*')
  })

  test('grows by nothing when the same is selected again, when nothing is, or a passage or a figure', () => {
    const trail = walk('north-library', 'shared-reading')
    for (const focus of [['shared-reading'], [], ['press-plan'], ['visits-of-a-year'], ['nobody']])
      expect(follow(trail, model, { ...initial, focus }, 'new')).toEqual(trail)
  })

  test('of two compared the second is the step, and changing their places is none', () => {
    const trail = walk('north-library', 'north-library,map-room')
    expect(trail.steps).toEqual(['north-library', 'map-room'])
    expect(follow(trail, model, { ...initial, focus: ['map-room', 'north-library'] }, 'new')).toBe(trail)
    expect(walk('north-library,map-room').steps).toEqual(['north-library', 'map-room'])
  })

  test('walking through the history moves along it; a new step then drops what lay ahead, as the history does', () => {
    const back = walk('north-library', 'quiet-room', 'map-room', 'back:quiet-room')
    expect(read(back)).toBe('north-library –(has the room)→ *quiet-room* –(resembles)→ map-room')
    expect(follow(back, model, { ...initial, focus: ['map-room'] }, 'forward').at).toBe(2)
    expect(read(follow(back, model, { ...initial, focus: ['lantern-prize'] }, 'new'))).toBe(
      'north-library –(has the room)→ quiet-room · *lantern-prize*',
    )
  })

  test('of a node that was visited twice, the history leads to the visit that lies in the direction walked', () => {
    const views = ['north-library', 'quiet-room', 'north-library', 'map-room']
    expect(walk(...views, 'back:north-library').at).toBe(2)
    expect(walk(...views, 'back:north-library', 'back:quiet-room', 'back:north-library').at).toBe(0)
    expect(walk(...views, 'back:north-library', 'back:quiet-room', 'forward:north-library').at).toBe(2)
  })

  test('an address that was typed is a step like any other', () => {
    expect(walk('north-library', 'map-room', 'north-library').steps).toHaveLength(3)
    expect(walk('north-library', 'back:map-room').steps).toEqual(['north-library', 'map-room'])
  })

  test('knows a renamed node by its present key, and keeps no more than its limit', () => {
    expect(walk('reading-together').steps).toEqual(['shared-reading'])
    const long = walk(...Array.from({ length: trailLimit + 4 }, (_, step) => (step % 2 ? 'map-room' : 'quiet-room')))
    expect([long.steps.length, long.at]).toEqual([trailLimit, trailLimit - 1])
  })

  test('names the node before the present one', () => {
    expect(nodeBefore(model, walk('north-library'))).toBeNull()
    expect(nodeBefore(model, walk('north-library', 'north-library--has-room--quiet-room', 'quiet-room'))).toBe(
      'north-library',
    )
    expect(nodeBefore(model, walk('north-library', 'quiet-room', 'map-room', 'back:quiet-room'))).toBe('north-library')
  })
})
