/** A proof as lines of text: one a problem, and a last one that sums it up. */
import type { Fault } from '../graph/text/fault.ts'
import type { Proof } from '../graph/text/prove.ts'
import { proofEn } from '../src/words/proof.en.ts'

/** Characters; a hostile file must not fill the screen with one problem. */
const longest = 400

/** One line, without what would move a terminal's cursor or colour it. */
export function oneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)} …` : line
}

function faultLine(file: string, { why, place, key, said, found }: Fault): string {
  const where = place === 'file' ? '' : ` ${proofEn.where(proofEn.places[place], oneLine(key))}:`
  return `${file}:${where} ${oneLine(proofEn.faults[why](oneLine(said), oneLine(found)))}; ${proofEn.remedies[why]}`
}

/** What was found wrong in a file, one a line: what, where, and what to do. */
export function problemLines(file: string, { faults }: Proof): readonly string[] {
  return faults.map((fault) => faultLine(file, fault))
}

/** How many quotes were found, the hash of each text, and how many problems there are. */
export function summaryLine({ quotes, texts, edition, faults }: Proof): string {
  const { found, of } = quotes
  const hashes = texts.map(({ document, sha256 }) => `text hash ${oneLine(document)} ${sha256}`)
  const parts = [
    `${found === of && edition !== null ? 'every quote found in the page' : 'quotes found in the page'}: ${String(found)} of ${String(of)}`,
    ...hashes,
    ...(edition === null ? [] : [`edition ${edition}`]),
    `${String(faults.length)} ${faults.length === 1 ? 'problem' : 'problems'}`,
  ]
  return parts.join('; ')
}
