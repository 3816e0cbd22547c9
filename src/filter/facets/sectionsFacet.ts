/** In which section of its document a passage stands. */
import { isOfSeveral } from '../../graph/model.ts'
import { bodyName, documentName, sectionName } from '../../graph/name.ts'
import { sectionsIn, sectionValueOf } from '../../graph/sections.ts'
import type { ClaimFacet } from './facet.ts'

export const sectionsFacet = {
  id: 'sections',
  values: (model) => [...sectionsIn(model).keys()],
  /** A section that prints no heading is called by the body that reports in it. Documents may have headings in common. */
  nameOf: ({ model, lang }, value) => {
    const declared = sectionsIn(model).get(value)
    if (declared === undefined) return ''
    const { document, section } = declared
    const { text } = sectionName(section, document.lang, lang) ?? bodyName(model, section.body, lang)
    return isOfSeveral(model) ? `${text} · ${documentName(model, document.id, lang).text}` : text
  },
  judges: 'claims',
  valueIn: sectionValueOf,
  panel: { fewest: 2 },
} as const satisfies ClaimFacet
