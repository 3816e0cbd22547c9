/** What the shapes mean, whatever the colours stand for. */
import { appearance } from '../view/appearance.ts'
import type { Colouring, Facet } from '../view/state.ts'
import type { Desk } from './desk.ts'

interface ShapeEntry {
  readonly value: string
  readonly shape: string
  readonly colour: string
}

/** Every kind with its mark, in the vocabulary's order; without its colour where colours stand for something else. */
export function shapeLegend({ model, state, theme }: Pick<Desk, 'model' | 'state' | 'theme'>): readonly ShapeEntry[] {
  const { legend, neutral } = appearance(model, 'kind', theme)
  return legend.map(({ value, shape, colour }) => ({
    value,
    shape: shape ?? '',
    colour: state.colour === 'kind' ? colour : neutral,
  }))
}

/** The facet whose values the colours tell. */
export const colouredFacet: Readonly<Record<Colouring, Facet>> = {
  kind: 'kinds',
  type: 'types',
  body: 'bodies',
  grounding: 'grounding',
}

/** The marks beside a facet's values: the kinds' shapes always, else dots of the colours where they tell this facet. */
export function marksOf(
  desk: Pick<Desk, 'model' | 'state' | 'theme' | 'appearance'>,
  facet: Facet,
): readonly ShapeEntry[] {
  if (facet === 'kinds') return shapeLegend(desk)
  if (colouredFacet[desk.state.colour] !== facet) return []
  return desk.appearance.legend.map(({ value, colour }) => ({ value, shape: 'ellipse', colour }))
}
