import type { Resolved } from '../../view/resolve.ts'

/** What is to be cited: one thing, the view as it is, or all that the reader has gathered. */
export type ToCite = Resolved | { readonly kind: 'view' } | { readonly kind: 'picked' }
