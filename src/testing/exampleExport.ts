/** The export context of the example graph, for the tests of writers. */
import { example } from './example.ts'
import type { Model } from '../graph/model.ts'
import { openModel } from '../graph/openModel.ts'
import { initial, type ViewState } from '../link/viewState.ts'
import { visible } from '../filter/visible.ts'
import type { ExportContext } from '../formats/write/exportContext.ts'
import { visibleOf, wholeOf } from '../formats/write/exportedPart.ts'

/** The export context of a graph: all of it, or what a view shows. Marks stand where the file places them. */
export function exportContextOf(model: Model, changes: Partial<ViewState> | null = null): ExportContext {
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

/** The export context of the example. */
export const exampleExport = (changes: Partial<ViewState> | null = null): ExportContext =>
  exportContextOf(openModel(example), changes)

/** The pieces of a writer in one. */
export const whole = (pieces: Iterable<string>): string => [...pieces].join('')
