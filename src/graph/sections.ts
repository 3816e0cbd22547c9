/** The sections of all documents, and what each is called in links. */
import type { Claim, Document, Section } from '../../graph/schema.ts'
import type { Model } from './model.ts'

/**
 * A section as in links, `document:section`, since its id is unique within its document only. The first `:` joins: one
 * that the id of a document has itself is percent-encoded, so that no two sections are ever called the same.
 */
const sectionValue = (document: string, section: string): string =>
  `${document.replace(/[%:]/g, (sign) => encodeURIComponent(sign))}:${section}`

/** In which section a claim stands, as in links. */
export const sectionValueOf = ({ document, section }: Claim): string => sectionValue(document, section)

interface DeclaredSection {
  readonly document: Document
  readonly section: Section
}

/** A panel asks for each name, and a model does not change. */
const found = new WeakMap<Model, ReadonlyMap<string, DeclaredSection>>()

/** Every section that a document declares, by its name in links, in the order of the documents and then of the text. */
export function sectionsIn(model: Model): ReadonlyMap<string, DeclaredSection> {
  const sections =
    found.get(model) ??
    new Map(
      [...model.documents.values()].flatMap((document) =>
        document.sections.map((section) => [sectionValue(document.id, section.id), { document, section }] as const),
      ),
    )
  found.set(model, sections)
  return sections
}
