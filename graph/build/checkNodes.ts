import { nearestPassage } from '../text/nearest.ts'
import { translationsOf } from './compileDocuments.ts'
import type { Corpus, NodeSource } from './corpus.ts'
import type { Entry } from './entries.ts'
import type { LocatedClaim, LocatedCorpus } from './located.ts'
import { formsOf, type Mentions, prints } from './mentions.ts'
import type { Names } from './names.ts'
import type { Origin, Report } from './problem.ts'
import { type Statement, subjectOf } from './statements.ts'

/** Says which passage of the claims comes nearest to a form that none of them prints. */
function nearestIn(form: string, claims: readonly LocatedClaim[]): string {
  const found = claims.flatMap(({ id, quote }) => {
    const span = nearestPassage(form, quote)
    return span === null ? [] : [{ id, passage: quote.slice(...span) }]
  })
  const best = found[0]
  return best
    ? `nearest is “${best.passage}” in claim \`${best.id}\``
    : 'name it as printed, or in a claim that prints it'
}

function checkForms({ key, value, at }: Entry<NodeSource>, claims: readonly LocatedClaim[], report: Report): void {
  const printed = (form: string): boolean => claims.some((claim) => prints(claim, form))
  if (!value.completed && !printed(value.label))
    report(
      at('label'),
      `the label “${value.label}” is not printed in the claims of \`${key}\``,
      `${nearestIn(value.label, claims)}; a label that adds words is \`completed: true\``,
    )
  for (const [index, form] of value.forms.entries())
    if (!printed(form))
      report(
        at('forms', index),
        `the form “${form}” is not printed in the claims of \`${key}\``,
        nearestIn(form, claims),
      )
  if (value.completed && value.forms.length === 0)
    report(at('completed'), `\`${key}\` is completed and has no printed form`, 'give what is printed as `forms`')
}

/** The most characters that a short name of ours may have. */
const longest = 24

const lengthOf = (name: string): number => [...name].length

/** The languages of a node's short names, with the whole name of each; undefined: it has none in that language. */
function shortNames({ value }: Entry<NodeSource>, ownLang: string) {
  const { label, lang = ownLang, short = {} } = value
  const names = { ...translationsOf(value), [lang]: label }
  return Object.entries(short).map(([of, name]) => ({ of, name, whole: names[of], isPrinted: of === lang }))
}

/** What is wrong with one short name, with a suggestion; null: nothing that can be seen without the other nodes. */
function shortFault(
  key: string,
  { of, name, whole, isPrinted }: ReturnType<typeof shortNames>[number],
  claims: readonly LocatedClaim[],
): readonly [fault: string, suggestion: string] | null {
  if (whole === undefined)
    return [`\`${key}\` has a short name in \`${of}\`, and no name`, `give the whole name in \`${of}\`, too`]
  if (lengthOf(name) >= lengthOf(whole))
    return [
      `the short name “${name}” is not shorter than the name “${whole}”`,
      `leave out \`${of}\`: the map writes the name`,
    ]
  if (isPrinted)
    return claims.some((claim) => prints(claim, name))
      ? null
      : [`the short name “${name}” is not printed in the claims of \`${key}\``, nearestIn(name, claims)]
  if (lengthOf(name) <= longest) return null
  return [
    `the short name “${name}” has ${String(lengthOf(name))} characters`,
    `at most ${String(longest)} stand on the map, as in “${cutAtWord(name)}”`,
  ]
}

/** As many whole words from the beginning of a name as a short name may have. */
function cutAtWord(name: string): string {
  const begun = [...name].slice(0, longest + 1).join('')
  const end = begun.search(/\s\S*$/u)
  return end > 0 ? begun.slice(0, end) : [...name].slice(0, longest).join('')
}

/** Reports short names that the map would write for two nodes whose whole names differ. */
function checkShortPairs({ nodes, documents }: Corpus, report: Report): void {
  const ownLang = documents[0]?.value.lang ?? 'und'
  const written = new Map<string, { readonly key: string; readonly whole: string | undefined }>()
  for (const { key, value } of nodes) {
    const { label, lang = ownLang, short = {} } = value
    for (const [of, whole] of Object.entries({ ...translationsOf(value), [lang]: label }))
      if (!Object.hasOwn(short, of)) written.set(`${of} ${whole}`, { key, whole })
  }
  for (const node of nodes)
    for (const { of, name, whole } of shortNames(node, ownLang)) {
      const other = written.get(`${of} ${name}`)
      if (other !== undefined && other.whole !== whole)
        report(
          node.at('short', of),
          `the map would write “${name}” for \`${node.key}\` and for \`${other.key}\``,
          'keep a word that tells them apart',
        )
      else written.set(`${of} ${name}`, { key: node.key, whole })
    }
}

/** Reports nodes of unknown kinds and types, without a claim, or with names that their claims do not print. */
export function checkNodes(
  { corpus }: LocatedCorpus,
  mentions: ReadonlyMap<string, Mentions>,
  names: Names,
  report: Report,
): void {
  for (const { kind, at } of corpus.nodeFiles) names.check('kind', kind, at, report)
  checkShortPairs(corpus, report)
  for (const node of corpus.nodes) {
    const { key, value, at } = node
    if (value.initiative !== null) names.check('initiative', value.initiative, at('initiative'), report)
    const { spoken = [], printed = [] } = mentions.get(key) ?? {}
    // A claim that could not be read may be the one that names the node or prints a form of it.
    if (!corpus.whole || corpus.damaged.size > 0) continue
    if (spoken.length > 0) {
      const claims = printed.length > 0 ? printed : spoken
      checkForms(node, claims, report)
      for (const short of shortNames(node, corpus.documents[0]?.value.lang ?? 'und')) {
        const fault = shortFault(key, short, claims)
        if (fault !== null) report(at('short', short.of), ...fault)
      }
    } else
      report(at(), `no claim names the node \`${key}\``, 'name it under `says` or `names` of a claim that prints it')
  }
}

/** Reports nodes that a claim lists under `says` or `names` although its quote prints no form of them. */
export function checkMentions(
  located: LocatedCorpus,
  statements: readonly Statement[],
  mentions: ReadonlyMap<string, Mentions>,
  names: Names,
  report: Report,
): void {
  const nodes = new Map(located.corpus.nodes.map(({ key, value }) => [key, value]))
  const check = (key: string, claims: readonly LocatedClaim[], at: Origin): void => {
    const node = nodes.get(key)
    if (
      node === undefined ||
      located.corpus.damaged.has(key) ||
      claims.some(({ entry }) => entry.value.context !== null)
    )
      return
    // `checkNodes` reports a node that no claim prints.
    if (mentions.get(key)?.printed.length === 0) return
    const forms = formsOf(node)
    if (forms.some((form) => claims.some((claim) => prints(claim, form)))) return
    const quote = claims.map((claim) => claim.quote).join(' + ')
    report(
      at,
      `no form of \`${key}\` (${forms.join(', ')}) is printed in the quote “${quote}”`,
      nearestIn(forms[0] ?? '', claims),
    )
  }
  for (const claim of located.claims)
    for (const [index, key] of claim.entry.value.names.entries()) {
      const at = claim.entry.at('names', index)
      if (names.check('node', key, at, report)) check(key, [claim], at)
    }
  for (const { source, target, claim, claims, at } of statements)
    for (const key of [source, target]) if (key !== source || key !== subjectOf(located, claim)) check(key, claims, at)
}
