import type { attributionsZh } from './attributions.zh.ts'

/** Headings for what is said of a node, by who says it. */
export const attributionsEn: typeof attributionsZh = {
  own: (name) => `${name} on itself`,
  others: 'Others on it',
  lead: (body) => `${body} on it`,
  ours: 'Derived or drawn by us',
}
