/** Proposals as comments in the files of a document. Without the `# ` they are claims. */
import type { FoundOddity, Passage } from './proposals.ts'

const begin = '# ---- draft: proposals of `npm run draft`, read by nobody yet; the next draft writes them anew ----'
const end = '# ---- end of the draft ----'

const quoted = (words: string): string => JSON.stringify(words)

function claimLines(
  { section, quote, line, known, names, figures, verbs }: Passage,
  number: number,
  lang: string,
): readonly string[] {
  const id = `${section}-${String(number)}`
  const sure = known.flatMap(({ nodes }) => (nodes.length === 1 ? nodes : []))
  return [
    `  - id: ${id} # text.txt:${String(line)}; a key of your own, for ever`,
    `    quote: ${quoted(quote)}`,
    ...(sure.length > 0 ? [`    names: [${[...new Set(sure)].join(', ')}] # or under says: relation target`] : []),
    ...known
      .filter(({ nodes }) => nodes.length > 1)
      .map(({ form, nodes }) => `    # “${form}” is the name of several nodes: ${nodes.join(', ')}`),
    ...names.map(({ words, by }) => `    # a name? (${by}) ${words.join(' / ')}`),
    ...(verbs.length > 0
      ? [
          `    # a verb? ${verbs.map(({ words, status }) => (status === null ? words : `${words} (${status})`)).join(' / ')}`,
        ]
      : []),
    ...(figures.length > 0 ? ['    figures:'] : []),
    ...figures.map(({ printed, unit, period, cumulative }, index) => {
      const fields = [
        `printed: ${quoted(printed)}`,
        `unit: ${quoted(unit)}`,
        ...(period === null ? [] : [`period: ${quoted(period)}`]),
        ...(cumulative ? ['cumulative: true'] : []),
        `measure: { ${lang}: "TODO: what is counted" }`,
        'about: []',
      ]
      return `      ${id}-figure-${String(index + 1)}: { ${fields.join(', ')} }`
    }),
  ]
}

/** The lines for the claims file of a section; none if nothing is proposed. `taken`: keys that are in use. */
export function claimsBlock(passages: readonly Passage[], lang: string, taken: ReadonlySet<string>): readonly string[] {
  let number = 0
  return passages.flatMap((passage) => {
    do number += 1
    while (taken.has(`${passage.section}-${String(number)}`))
    return claimLines(passage, number, lang)
  })
}

/** The lines for notices.yaml. `kinds`: the kinds of notices of the vocabulary. */
export function noticesBlock(
  oddities: readonly FoundOddity[],
  kinds: ReadonlySet<string>,
  document: string,
  lang: string,
): readonly string[] {
  return oddities.flatMap(({ what, why, section, passages }, index) => [
    `${document}-odd-${String(index + 1)}: # ${what}: ${why}`,
    `  kind: ${kinds.has(what) ? what : '"TODO: a kind of notice of the vocabulary"'}`,
    `  section: ${section}`,
    '  passages:',
    ...passages.map((passage) => `    - ${quoted(passage)}`),
    `  note: { ${lang}: "TODO: what a reader should know" }`,
  ])
}

/** A file with its draft replaced, or added at the end, and nothing else changed. Without `lines` the draft is removed. */
export function withDraft(file: string, lines: readonly string[]): string {
  const start = file.indexOf(begin)
  const stop = file.indexOf(end, start)
  const before = start === -1 ? file : file.slice(0, start)
  const after = start === -1 || stop === -1 ? '' : file.slice(stop + end.length).replace(/^\n/u, '')
  if (lines.length === 0) return before + after
  const gap = before === '' || before.endsWith('\n') ? '' : '\n'
  return `${before}${gap}${[begin, ...lines.map((line) => `# ${line}`), end].join('\n')}\n${after}`
}
