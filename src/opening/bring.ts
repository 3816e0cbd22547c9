/** One step of exploring: asks a source for what the step names, and for what speaks for it. */
import { SourceTrouble, type Ask, type Evidence, type Source, type Term, type Thing } from '../sources/source.ts'
import type { LoadStep } from '../view/load.ts'
import type { Brought } from './loaded.ts'

/** Neighbours on a page. */
export const pageSize = 50

/** What a step can ask of what was brought before it. */
export interface Before {
  /** The same page again, and the ones before it, are not asked for twice. */
  page(step: LoadStep): Promise<Brought>
  readonly relation: (node: string, relation: string) => Promise<Term>
  readonly onprogress: (share: number) => void
}

type Way = Exclude<LoadStep, { readonly step: 'node' }>

/** The greatest id that is less than another one: what follows after it begins with that very one. */
function justBefore(id: string): string {
  const [last = '', ...rest] = [...id].toReversed()
  const before = String.fromCodePoint(Math.max(32, (last.codePointAt(0) ?? 33) - 1))
  return rest.toReversed().join('') + before + '\ufffd'
}

/** What speaks for each edge of a step. Where the source fails at it, the edges come without, and it is said. */
async function evidenceOf(
  source: Source,
  step: Way,
  things: readonly Thing[],
  ask: Ask,
  told: (share: number) => void,
) {
  const found = new Map<string, readonly Evidence[]>()
  const stopping = new AbortController()
  const signal = AbortSignal.any([ask.signal, stopping.signal])
  let isPartial = false
  await Promise.all(
    things.map(async ({ id }) => {
      const [from, to] = step.direction === 'out' ? [step.node, id] : [id, step.node]
      try {
        const answer = await source.evidence({ source: from, relation: step.relation, target: to }, { signal })
        found.set(id, answer.of)
        isPartial ||= answer.isPartial
      } catch (error) {
        if (ask.signal.aborted) throw error
        if (!(error instanceof SourceTrouble) && !stopping.signal.aborted) throw error
        isPartial = true
        stopping.abort()
      }
      told(found.size / things.length)
    }),
  )
  return { found, isPartial }
}

/** Throws a `SourceTrouble`, or the signal's reason. */
export async function bring(source: Source, step: LoadStep, ask: Ask, before: Before): Promise<Brought> {
  const nothing = { properties: [], evidence: new Map(), relation: null, isPartial: false, next: null, missing: 0 }
  if (step.step === 'node') {
    const told = await source.describe(step.node, ask)
    if (told === null) return { ...nothing, step, things: [], missing: 1 }
    return { ...nothing, step, things: [told.thing], properties: told.properties }
  }
  const { node, direction } = step
  const asked = { ...ask, relation: step.relation, direction }
  const listed = await (async () => {
    if (step.step === 'page') {
      const after = step.page === 1 ? null : (await before.page({ ...step, page: step.page - 1 })).next
      if (after === null && step.page > 1) return { of: [], next: null, isPartial: false, missing: 1 }
      return { ...(await source.neighbours(node, { ...asked, after, limit: pageSize })), missing: 0 }
    }
    const found = await Promise.all(
      step.chosen.map(async (id) => {
        const { of } = await source.neighbours(node, { ...asked, after: justBefore(id), limit: 1 })
        return of.find((thing) => thing.id === id)
      }),
    )
    const of = found.filter((one) => one !== undefined)
    return { of, next: null, isPartial: false, missing: found.length - of.length }
  })()
  const relation = await before.relation(node, step.relation)
  const evidence = await evidenceOf(source, step, listed.of, ask, before.onprogress)
  const isPartial = listed.isPartial || evidence.isPartial
  return {
    ...nothing,
    step,
    things: listed.of,
    evidence: evidence.found,
    relation,
    isPartial,
    next: listed.next,
    missing: listed.missing,
  }
}
