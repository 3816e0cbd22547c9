/** A sentence whose places are filled with links: the words come from one language's template, the links from a panel. */

export type TemplatePart = { readonly text: string } | { readonly place: string }

/** Cuts `… {place} …` into text and places, in order. */
export function templateParts(template: string): readonly TemplatePart[] {
  return template
    .split(/(\{[a-z]+\})/u)
    .filter((part) => part !== '')
    .map((part) => (/^\{[a-z]+\}$/u.test(part) ? { place: part.slice(1, -1) } : { text: part }))
}
