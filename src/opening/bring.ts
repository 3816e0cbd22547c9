/** One step of exploring: asks a source for what the step names. What speaks for it comes afterwards. */
import type { Ask, Source, Term } from '../sources/source.ts'
import type { LoadStep } from '../view/load.ts'
import type { Brought } from './loaded.ts'

/** Neighbours on a page. */
export const pageSize = 50

/** What a step can ask of what was brought before it. */
export interface Before {
  /** The same page again, and the ones before it, are not asked for twice. */
  page(step: LoadStep): Promise<Brought>
  readonly relation: (node: string, relation: string) => Promise<Term>
}

/** The greatest id that is less than another one: what follows after it begins with that very one. */
function justBefore(id: string): string {
  const [last = '', ...rest] = [...id].toReversed()
  const before = String.fromCodePoint(Math.max(32, (last.codePointAt(0) ?? 33) - 1))
  return rest.toReversed().join('') + before + '\ufffd'
}

/** Throws a `SourceTrouble`, or the signal's reason. */
export async function bring(source: Source, step: LoadStep, ask: Ask, before: Before): Promise<Brought> {
  const nothing = { properties: [], relation: null, isPartial: false, next: null, missing: 0 }
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
  return { ...nothing, ...listed, step, things: listed.of, relation }
}
