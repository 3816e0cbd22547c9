/** The legend of shapes. Shapes always stand for kinds, even if colours stand for something else. */
import { appearance } from '../appearance/appearance.ts'
import { colouringOf } from '../appearance/colourings.ts'
import type { FacetId } from '../filter/facets/facets.ts'
import type { ViewContext } from '../workspace/viewContext.ts'

interface ShapeEntry {
  readonly value: string
  readonly shape: string
  readonly colour: string
}

/** Every kind with its mark, in the order of the vocabulary. The marks are neutral if colours do not stand for kinds. */
export function shapeLegend({
  model,
  state,
  theme,
}: Pick<ViewContext, 'model' | 'state' | 'theme'>): readonly ShapeEntry[] {
  const { legend, neutral } = appearance(model, 'kind', theme)
  return legend.map(({ value, shape, colour }) => ({
    value,
    shape: shape ?? '',
    colour: colouringOf(state.colour).facet === 'kinds' ? colour : neutral,
  }))
}

/** The marks beside a facet's values: shapes for kinds, dots for the facet that colours stand for, none for the others. */
export function marksOf(
  context: Pick<ViewContext, 'model' | 'state' | 'theme' | 'appearance'>,
  facet: FacetId,
): readonly ShapeEntry[] {
  if (facet === 'kinds') return shapeLegend(context)
  if (colouringOf(context.state.colour).facet !== facet) return []
  return context.appearance.legend.map(({ value, colour }) => ({ value, shape: 'ellipse', colour }))
}
