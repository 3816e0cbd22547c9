/** Small graphs for the tests of the matrix, written as a list of edges. */
import type { GraphFile } from '../../graph/schema.ts'
import { example } from './example.ts'
import { openModel } from '../graph/openModel.ts'
import { matrix, type Matrix } from '../matrix/matrix.ts'
import { initial, type ViewState } from '../link/viewState.ts'
import { visible } from '../filter/visible.ts'

const plain = example.nodes[0]?.attributes
if (!plain) throw new Error('the example has no node')
const attributesOfNode = plain

/** A graph with these edges, given as `source--relation--target`. Nodes called `…-plan` are programmes, `…-room` rooms, others activities; two libraries have bodies. */
export function graphOf(edges: readonly string[], figures: GraphFile['attributes']['figures'] = []): GraphFile {
  const ends = new Set(edges.flatMap((key) => [key.split('--')[0] ?? '', key.split('--')[2] ?? '']))
  const added = [...ends].filter((key) => !key.endsWith('-library'))
  const kindOf = (key: string): string =>
    /-(plan|room)$/.exec(key)?.[1] === 'plan' ? 'programme' : key.endsWith('-room') ? 'room' : 'activity'
  return {
    ...example,
    attributes: { ...example.attributes, figures },
    nodes: [
      ...example.nodes.filter(({ key }) => ['north-library', 'harbour-library'].includes(key)),
      ...added.map((key) => {
        const kind = kindOf(key)
        const initiative = kind === 'room' ? null : 'course'
        return {
          key,
          attributes: {
            ...attributesOfNode,
            kind,
            label: key,
            initiative,
            forms: [key],
            was: [],
            claims: ['press-plan'],
          },
        }
      }),
    ],
    edges: edges.map((key) => {
      const [source = '', relation = '', target = '', grounding = 'stated'] = key.split('--')
      const isStated = grounding === 'stated'
      const claims = isStated
        ? [source === 'north-library' ? 'north-joins' : source === 'harbour-library' ? 'harbour-joins' : 'press-plan']
        : []
      const attributes = { relation, grounding: grounding as 'stated', claims, premises: [], note: null }
      return { key, source, target, attributes }
    }),
  }
}

/** The matrix of a file, in English. */
export function see(file: GraphFile, changes: Partial<ViewState> = {}): Matrix {
  const model = openModel(file)
  const state: ViewState = { ...initial, view: 'matrix', ...changes }
  return matrix(model, state, visible(model, state), 'en')
}

/** `row column: state`, of every cell. */
export const cellTexts = ({ rows }: Matrix): readonly string[] =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? `${cell.row} ${cell.column}: ${cell.state}` : [])))

/** A whole with two parts, one of them derived. */
export const whole = ['one-plan--part-of--whole-plan', 'two-plan--part-of--whole-plan--derived']
/** One library names the whole, the other a part and so, derived, the whole. */
export const both = [
  'north-library--joins--whole-plan',
  'harbour-library--joins--one-plan',
  'harbour-library--joins--whole-plan--derived',
]

/** Both libraries name one plan. */
export const joined = ['north-library--joins--a-plan', 'harbour-library--joins--a-plan']
