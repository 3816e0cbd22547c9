/** Whether a report prints a name, wherever the graph may use it: the last question before a report is called silent. */
import type { Model } from '../model/model.ts'
import type { DocumentSpan } from './state.ts'

/** The form as it may be printed: lines and columns may break it anywhere. */
const pattern = (form: string): RegExp =>
  new RegExp([...form].map((one) => one.replace(/[$()*+.?[\\\]^{|}]/u, '\\$&')).join('\\s*'), 'u')

/** The first place where a section of these bodies prints one of the node's forms; null where none does. */
export function printedIn(model: Model, bodies: readonly string[], node: string): DocumentSpan | null {
  const forms = model.graph.getNodeAttribute(node, 'forms').filter((form) => form.trim() !== '')
  for (const { id, text, sections } of model.documents.values())
    for (const { start, end } of sections.filter(({ body }) => bodies.includes(body)))
      for (const form of forms) {
        const found = pattern(form.trim()).exec(text.slice(start, end))
        if (found) return { document: id, span: [start + found.index, start + found.index + found[0].length] }
      }
  return null
}
