/** Fetches the panel of what is selected, which the first screen does not need. Later calls give the same module. */
export const loadSelected = () => import('./Selected.svelte')
