/** The registry of facets. Whatever is done for each facet is done by walking over these lists. */
import { parameterNames } from '../../link/viewState.ts'
import { bodiesFacet } from './bodiesFacet.ts'
import { documentsFacet } from './documentsFacet.ts'
import type { ClaimFacet, EdgeFacet, Facet, FigureList, ListDefinition, NodeFacet } from './facet.ts'
import { groundingFacet } from './groundingFacet.ts'
import { kindsFacet } from './kindsFacet.ts'
import { periodsList } from './periodsList.ts'
import { relationsFacet } from './relationsFacet.ts'
import { sectionsFacet } from './sectionsFacet.ts'
import { speakersFacet } from './speakersFacet.ts'
import { statusesFacet } from './statusesFacet.ts'
import { typesFacet } from './typesFacet.ts'
import { unitsList } from './unitsList.ts'

/** In the order of the filter panel. */
const registered = [
  typesFacet,
  kindsFacet,
  relationsFacet,
  statusesFacet,
  bodiesFacet,
  speakersFacet,
  groundingFacet,
  documentsFacet,
  sectionsFacet,
] as const satisfies readonly Facet[]

const figureRegistered = [unitsList, periodsList] as const satisfies readonly FigureList[]

/** A registered facet, as a link names it. */
export type FacetId = (typeof registered)[number]['id']
export type FigureListId = (typeof figureRegistered)[number]['id']

/** A facet or list that is registered, so that its id is one of those above. */
type Registered<Definition extends ListDefinition, Id extends string> = Definition & { readonly id: Id }
export type RegisteredFacet = Registered<Facet, FacetId>

export const panelFacets: readonly RegisteredFacet[] = registered
export const figureLists: readonly Registered<FigureList, FigureListId>[] = figureRegistered

const place = ({ id }: ListDefinition): number => parameterNames.indexOf(id)

/** In the order of links, in which filters are also named. */
export const facets: readonly RegisteredFacet[] = [...registered].sort((one, other) => place(one) - place(other))

/** A facet of one sort, with its place among all. */
const judging = <Sort extends Facet>(...judges: readonly Sort['judges'][]): readonly Registered<Sort, FacetId>[] =>
  facets.filter((facet): facet is Registered<Sort, FacetId> => judges.some((one) => one === facet.judges))

export const nodeFacets = judging<NodeFacet>('nodes', 'some nodes')
export const edgeFacets = judging<EdgeFacet>('edges')
export const claimFacets = judging<ClaimFacet>('claims')

/** What is made for each facet. */
export const forEachFacet = <Made>(make: (facet: RegisteredFacet) => Made): Readonly<Record<FacetId, Made>> =>
  Object.fromEntries(facets.map((facet) => [facet.id, make(facet)])) as Record<FacetId, Made>

/** Whether a facet of this name is registered. */
export const isFacet = (name: string): name is FacetId => facets.some(({ id }) => id === name)

const byId = forEachFacet((facet) => facet)

export const facetOf = (id: FacetId): RegisteredFacet => byId[id]
