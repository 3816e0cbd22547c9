/** `npm run coverage [-- folder]`: accounts for every piece of the texts; exit status 1 if something is not accounted for. */
import { buildGraph } from '../graph/build/compile.ts'
import { type Accounted, coverageOf } from '../graph/build/coverage.ts'
import { formatProblem } from '../graph/build/problem.ts'
import { languagesOf, translationsInto } from '../graph/build/translations.ts'
import { checkCorpus } from '../graph/build/validate.ts'
import { corpusFolder } from './corpusFolder.ts'

const folder = corpusFolder(process.argv[2])
const kinds = ['sentence', 'clause', 'name', 'title', 'number'] as const

function useOf({ claims, reasons }: Accounted): string {
  if (claims.length > 0) return claims.join(', ')
  return reasons.length > 0 ? `set aside: ${reasons.join(', ')}` : 'NOT ACCOUNTED FOR'
}

function counts(pieces: readonly Accounted[]): string {
  return kinds
    .map((kind) => {
      const all = pieces.filter(({ what }) => what === kind)
      const used = all.filter(({ claims }) => claims.length > 0).length
      const aside = all.filter(({ claims, reasons }) => claims.length === 0 && reasons.length > 0).length
      const left = all.length - used - aside
      const rest = left === 0 ? '' : `, ${String(left)} NOT ACCOUNTED FOR`
      return `${String(all.length)} ${kind}s (${String(used)} used, ${String(aside)} set aside${rest})`
    })
    .join('; ')
}

const checked = checkCorpus(folder)
const { pieces, problems } = coverageOf(checked)
const sections = new Map<string, Accounted[]>()
for (const piece of pieces) {
  const section = `${piece.document}/${piece.section}`
  sections.set(section, [...(sections.get(section) ?? []), piece])
}
for (const [section, own] of sections) {
  console.log(`\n${section}`)
  for (const piece of own)
    console.log(`${piece.what === 'sentence' ? '' : `  ${piece.what} `}${piece.words}\n    ← ${useOf(piece)}`)
}
console.log('')
for (const [section, own] of sections) console.log(`${section}: ${counts(own)}`)
console.log(`all: ${counts(pieces)}`)
const { file } = buildGraph(folder)
if (file !== null)
  for (const lang of languagesOf(file))
    for (const { what, total, missing } of translationsInto(file, lang))
      console.log(
        `${lang}: ${String(total - missing.length)} of ${String(total)} ${what}${missing.length === 0 ? '' : `; missing: ${missing.join(', ')}`}`,
      )
for (const problem of [...checked.problems, ...problems]) console.error(formatProblem(problem))
process.exitCode = checked.problems.length + problems.length === 0 ? 0 : 1
