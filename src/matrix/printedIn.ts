/** Whether a section prints a name anywhere. Asked before a section is called silent. */
import type { Document } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import type { DocumentSpan } from '../link/viewState.ts'

/** Matches a form as printed, with line breaks and column breaks anywhere in it. */
const pattern = (form: string): RegExp =>
  new RegExp([...form].map((one) => one.replace(/[$()*+.?[\\\]^{|}]/u, '\\$&')).join('\\s*'), 'u')

const formsOf = ({ graph }: Model, node: string): readonly RegExp[] =>
  graph
    .getNodeAttribute(node, 'forms')
    .filter((form) => form.trim() !== '')
    .map((form) => pattern(form.trim()))

/** The first place between two offsets of a text where one of the forms is printed, trying form after form. */
function firstOf(
  forms: readonly RegExp[],
  { id, text }: Document,
  [start, end]: readonly [number, number],
): DocumentSpan | null {
  for (const form of forms) {
    const found = form.exec(text.slice(start, end))
    if (found) return { document: id, span: [start + found.index, start + found.index + found[0].length] }
  }
  return null
}

/** The first place where a section of these bodies prints a form of the node; null: none does. */
export function printedIn(model: Model, bodies: readonly string[], node: string): DocumentSpan | null {
  const forms = formsOf(model, node)
  for (const document of model.documents.values())
    for (const { start, end } of document.sections.filter(({ body }) => bodies.includes(body))) {
      const found = firstOf(forms, document, [start, end])
      if (found) return found
    }
  return null
}

/** The first place where a document prints a form of the node; null: it prints none. */
export const printedInDocument = (model: Model, document: Document, node: string): DocumentSpan | null =>
  firstOf(formsOf(model, node), document, [0, document.text.length])
