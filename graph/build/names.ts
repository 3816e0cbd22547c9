import type { Corpus } from './corpus.ts'
import { nearestOf } from './nearest.ts'
import type { Origin, Report } from './problem.ts'

/** The ids that a corpus declares, by what they name. */
export interface Names {
  readonly has: (what: What, id: string) => boolean
  /** True if an id is declared. If not, it is reported, with the nearest one that is. */
  readonly check: (what: What, id: string, at: Origin, report: Report) => boolean
}

type What = 'kind' | 'relation' | 'initiative' | 'status' | 'body' | 'node' | 'claim' | 'notice kind'

/** Where each is declared. */
const declared: Readonly<Record<What, string>> = {
  kind: 'vocabulary.yaml, under `kinds`',
  relation: 'vocabulary.yaml, under `relations`',
  initiative: 'vocabulary.yaml, under `initiatives`',
  status: 'vocabulary.yaml, under `statuses`',
  body: 'bodies.yaml',
  node: 'the files of the folder nodes',
  'notice kind': 'vocabulary.yaml, under `notices`',
  claim: 'the claims files of the documents',
}

/** Collects the ids of a corpus. */
export function namesOf(corpus: Corpus): Names {
  const keys = (entries: readonly { readonly key: string }[]): ReadonlySet<string> =>
    new Set(entries.map(({ key }) => key))
  const known: Readonly<Record<What, ReadonlySet<string>>> = {
    kind: keys(corpus.kinds),
    relation: keys(corpus.relations),
    initiative: keys(corpus.initiatives),
    status: keys(corpus.statuses),
    body: keys(corpus.bodies),
    node: keys(corpus.nodes),
    'notice kind': keys(corpus.noticeKinds),
    claim: keys(corpus.documents.flatMap(({ claims }) => claims)),
  }
  return {
    has: (what, id) => known[what].has(id),
    check(what, id, at, report) {
      if (known[what].has(id)) return true
      // An entry or a file that could not be read may declare the id, so it is not reported.
      if (corpus.whole && !corpus.damaged.has(id))
        report(
          at,
          `unknown ${what} \`${id}\``,
          nearestOf(id, known[what]) + (known[what].size === 0 ? `: declare it in ${declared[what]}` : ''),
        )
      return false
    },
  }
}
