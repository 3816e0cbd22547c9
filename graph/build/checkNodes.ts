import { nearestPassage } from '../text/nearest.ts'
import type { NodeSource } from './corpus.ts'
import type { Entry } from './entries.ts'
import type { LocatedClaim, LocatedCorpus } from './located.ts'
import { formsOf, type Mentions, prints } from './mentions.ts'
import type { Names } from './names.ts'
import type { Origin, Report } from './problem.ts'
import { type Statement, subjectOf } from './statements.ts'

/** The passage of some claims that comes nearest to a form that none of them prints. */
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

/** Reports nodes of unknown kinds and types, without a claim, or with names that their claims do not print. */
export function checkNodes(
  { corpus }: LocatedCorpus,
  mentions: ReadonlyMap<string, Mentions>,
  names: Names,
  report: Report,
): void {
  for (const { kind, at } of corpus.nodeFiles) names.check('kind', kind, at, report)
  for (const node of corpus.nodes) {
    const { key, value, at } = node
    if (value.initiative !== null) names.check('initiative', value.initiative, at('initiative'), report)
    const { spoken = [], printed = [] } = mentions.get(key) ?? {}
    // A claim that could not be read may be the one that names it, or that prints a form of it.
    if (!corpus.whole || corpus.damaged.size > 0) continue
    if (spoken.length > 0) checkForms(node, printed.length > 0 ? printed : spoken, report)
    else report(at(), `no claim names the node \`${key}\``, 'name it under `says` or `names` of a claim that prints it')
  }
}

/** Reports nodes that a claim is said to speak of, though its quote prints no form of them. */
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
    // A node that no claim prints is reported where it stands.
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
