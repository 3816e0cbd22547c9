/** Sentences with links in them: the words are the template of a language, the links come from the component. */
export type TemplatePart = { readonly text: string } | { readonly place: string }

/** Cuts `… {place} …` into text and places, in order. */
export function templateParts(template: string): readonly TemplatePart[] {
  return template
    .split(/(\{[a-z]+\})/u)
    .filter((part) => part !== '')
    .map((part) => (/^\{[a-z]+\}$/u.test(part) ? { place: part.slice(1, -1) } : { text: part }))
}
