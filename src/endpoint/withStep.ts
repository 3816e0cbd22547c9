/** The load steps of a link, with one more. */
import type { LoadStep } from '../link/loadSteps.ts'

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Neighbours chosen one after the other become one step, and a step that is there already is not added again. */
export function withStep(load: readonly LoadStep[], step: LoadStep): readonly LoadStep[] {
  if (load.some((one) => isSame(one, step))) return load
  const last = load.at(-1)
  if (step.step === 'some' && last?.step === 'some' && isSame({ ...last, chosen: [] }, { ...step, chosen: [] }))
    return [...load.slice(0, -1), { ...last, chosen: [...new Set([...last.chosen, ...step.chosen])] }]
  return [...load, step]
}
