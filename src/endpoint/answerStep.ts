/** Asks a source for what one load step names. The evidence is asked for afterwards. */
import type { Ask, GraphSource, SourceTerm } from './source.ts'
import type { LoadStep } from '../link/loadSteps.ts'
import type { LoadedStep } from './loadedFile.ts'

/** Neighbours on a page. */
export const pageSize = 50

/** Answers that the session already has, or asks for once. */
export interface Before {
  /** The answer to an earlier page. */
  page(step: LoadStep): Promise<LoadedStep>
  readonly relation: (node: string, relation: string) => Promise<SourceTerm>
}

/** An id just below another one, so that the page after it begins with that other one. */
function justBefore(id: string): string {
  const [last = '', ...rest] = [...id].toReversed()
  const before = String.fromCodePoint(Math.max(32, (last.codePointAt(0) ?? 33) - 1))
  return rest.toReversed().join('') + before + '\ufffd'
}

/** Throws a `SourceTrouble`, or the signal's reason. */
export async function answerStep(source: GraphSource, step: LoadStep, ask: Ask, before: Before): Promise<LoadedStep> {
  const nothing = { properties: [], relation: null, isPartial: false, next: null, missing: 0 }
  if (step.step === 'node') {
    const described = await source.describe(step.node, ask)
    if (described === null) return { ...nothing, step, things: [], missing: 1 }
    return { ...nothing, step, things: [described.thing], properties: described.properties }
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
