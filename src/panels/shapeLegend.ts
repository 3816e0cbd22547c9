/** What the shapes mean, whatever the colours stand for. */
import { appearance } from '../view/appearance.ts'
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
