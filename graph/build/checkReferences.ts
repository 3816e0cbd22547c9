import { locate } from '../text/locate.ts'
import type { BuiltEdge } from './edges.ts'
import type { LocatedCorpus } from './located.ts'
import { nearestPrinted } from './locateSections.ts'
import type { Names } from './names.ts'
import { nearestOf } from './nearest.ts'
import type { Report } from './problem.ts'

/** Fields of a figure that only make sense if another figure has the same value, and what to say if none has. */
const shared = [
  ['conflict', 'a conflict is between two figures'],
  ['scale', 'a scale is what the measures of two figures have in common'],
] as const

function checkVocabulary({ corpus }: LocatedCorpus, names: Names, report: Report): void {
  for (const { value, at } of corpus.bodies)
    if (value.node !== null) names.check('node', value.node, at('node'), report)
  for (const { value, at } of corpus.relations)
    for (const [index, ends] of value.ends.entries())
      for (const side of ['from', 'to'] as const)
        for (const kind of ends === 'same-kind' || ends[side] === 'any' ? [] : ends[side])
          names.check('kind', kind, at('ends', index, side), report)
}

function checkDocuments({ documents, claims }: LocatedCorpus, names: Names, report: Report): void {
  for (const { source } of documents) {
    const supplier = source.value['supplied-by']
    if (supplier !== null) names.check('body', supplier, source.at('supplied-by'), report)
    for (const { value, at } of source.sections) names.check('body', value.body, at('body'), report)
    for (const { value, at } of source.notices) names.check('notice kind', value.kind, at('kind'), report)
  }
  for (const { entry, section, document } of claims) {
    const { via } = entry.value
    if (typeof via === 'string') names.check('node', via, entry.at('via'), report)
    else if (via !== null && locate(via.label, document.source.text, [section.start, section.end]).length === 0)
      report(
        entry.at('via'),
        `the speaker “${via.label}” is not printed in section \`${section.id}\``,
        nearestPrinted(via.label, document.source, [section.start, section.end]),
      )
  }
}

function checkFigures({ corpus, figures }: LocatedCorpus, edges: readonly BuiltEdge[], report: Report): void {
  const known = [...corpus.nodes.map(({ key }) => key), ...edges.map(({ key }) => key)]
  for (const { source, at } of figures)
    for (const [index, key] of source.about.entries())
      if (!known.includes(key) && corpus.whole && !corpus.damaged.has(key))
        report(at('about', index), `unknown node or edge \`${key}\``, nearestOf(key, known))
  for (const { source, id, at } of figures)
    for (const [field, right] of shared) {
      const value = source[field]
      if (value !== null && !figures.some((other) => other.id !== id && other.source[field] === value))
        report(at(field), `no other figure has the ${field} \`${value}\``, right)
    }
}

/**
 * Reports unknown ids of bodies, kinds, nodes, edges and kinds of notices, speakers that the section does not print, and
 * figures that share a conflict or a scale with no other.
 */
export function checkReferences(
  located: LocatedCorpus,
  edges: readonly BuiltEdge[],
  names: Names,
  report: Report,
): void {
  checkVocabulary(located, names, report)
  checkDocuments(located, names, report)
  checkFigures(located, edges, report)
}
