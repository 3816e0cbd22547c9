/** A proof as lines of text: one for each problem, and a summary. */
import type { Fault } from '../graph/text/fault.ts'
import type { Proof } from '../graph/text/prove.ts'
import { proofEn } from '../src/offline/proof.en.ts'

/** The most characters of one text, so that a hostile file cannot fill the screen with one problem. */
const longest = 400

/** A text on one line, without control characters, which could move the cursor of a terminal. */
export function oneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)} …` : line
}

function faultLine(file: string, { why, place, key, declared, found }: Fault): string {
  const where = place === 'file' ? '' : ` ${proofEn.where(proofEn.places[place], oneLine(key))}:`
  return `${file}:${where} ${oneLine(proofEn.faults[why](oneLine(declared), oneLine(found)))}; ${proofEn.remedies[why]}`
}

/** One line for each problem of a file: where it is, what is wrong, and what to do. */
export function problemLines(file: string, { faults }: Proof): readonly string[] {
  return faults.map((fault) => faultLine(file, fault))
}

/** One line with the number of quotes found, the hash of each text, the edition and the number of problems. */
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
