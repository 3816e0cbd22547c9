/** Writes proposals into the files of a document. They are comments, so the build does not read them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkCorpus } from '../build/validate.ts'
import { claimsBlock, noticesBlock, withDraft } from './draft/comments.ts'
import { proposalsOf } from './draft/proposals.ts'

/** What was proposed, one line a file; or why nothing was, in one sentence. */
export type Drafted = { readonly report: readonly string[] } | { readonly problem: string }

/** Drafts the document `id` of a corpus folder. */
export function draft(corpus: string, id: string): Drafted {
  const checked = checkCorpus(corpus)
  const { documents } = checked.located
  const document = documents.find(({ source }) => source.id === id)
  if (document === undefined)
    return {
      problem: `There is no document ${id} in ${corpus}; there is ${documents.map(({ source }) => source.id).join(', ') || 'none'}.`,
    }
  const { source, sections } = document
  const folder = dirname(source.textFile)
  const lang = source.value.lang === 'und' ? 'en' : source.value.lang
  const { passages, oddities } = proposalsOf(checked, document)
  const taken = new Set(documents.flatMap((one) => one.source.claims.map(({ key }) => key)))
  const report: string[] = []
  const write = (path: string, empty: string, lines: readonly string[], what: string): void => {
    const before = existsSync(path) ? readFileSync(path, 'utf8') : empty
    const after = withDraft(before, lines)
    if (after !== before) writeFileSync(path, after)
    if (lines.length > 0) report.push(`${path}: ${what}`)
  }
  for (const section of sections) {
    const own = passages.filter((passage) => passage.section === section.id)
    const count = (of: (passage: (typeof own)[number]) => number): string =>
      String(own.reduce((sum, one) => sum + of(one), 0))
    write(
      join(folder, 'claims', `${section.id}.yaml`),
      `section: ${section.id}\nclaims:\n`,
      claimsBlock(own, lang, taken),
      `${String(own.length)} passages, ${count(({ known }) => known.length)} names that the graph has, ${count(({ names }) => names.length)} that may be new, ${count(({ figures }) => figures.length)} numbers`,
    )
  }
  const kinds = new Set(checked.located.corpus.noticeKinds.map(({ key }) => key))
  write(
    join(folder, 'notices.yaml'),
    '',
    noticesBlock(oddities, kinds, id, lang),
    `${String(oddities.length)} places to look at twice`,
  )
  return { report: report.length > 0 ? report : ['Nothing is left to propose.'] }
}
