/** The example graph as it leaves, for the tests of the writers. */
import { example } from '../model/example.ts'
import { openModel, type Model } from '../model/model.ts'
import { initial, type ViewState } from '../view/state.ts'
import { visible } from '../view/visible.ts'
import type { Leaving } from './leaving.ts'
import { visibleOf, wholeOf } from './part.ts'

/** A graph as it leaves: all of it, or what a view shows. Marks stand where the file says. */
export function leavingOf(model: Model, changes: Partial<ViewState> | null = null): Leaving {
  const places = model.attributes.derived.places['flowers'] ?? {}
  const looks = Object.entries(places).map(
    ([key, [x, y]]) => [key, { x, y, size: 10, shape: 'diamond', colour: '#08618c' }] as const,
  )
  return {
    model,
    part: changes === null ? wholeOf(model) : visibleOf(model, visible(model, { ...initial, ...changes })),
    looks: { nodes: new Map(looks), edges: new Map(model.graph.edges().map((edge) => [edge, '#918a7c'])) },
    lang: 'en',
    address: 'https://example.org/libraries/',
    link: 'https://example.org/libraries/#kinds=library',
  }
}

/** The example as it leaves. */
export const exampleLeaving = (changes: Partial<ViewState> | null = null): Leaving =>
  leavingOf(openModel(example), changes)

/** The pieces of a writer in one. */
export const whole = (pieces: Iterable<string>): string => [...pieces].join('')
