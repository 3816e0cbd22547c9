/** Fetches the values of a facet: a group that is folded does without them. */
export const loadValues = () => import('./FacetValues.svelte')
