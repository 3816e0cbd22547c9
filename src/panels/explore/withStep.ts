/** What was brought in, with one step more. */
import type { LoadStep } from '../../view/load.ts'

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Neighbours that are chosen one after the other are one step; what is there already is not brought in again. */
export function withStep(load: readonly LoadStep[], step: LoadStep): readonly LoadStep[] {
  if (load.some((one) => isSame(one, step))) return load
  const last = load.at(-1)
  if (step.step === 'some' && last?.step === 'some' && isSame({ ...last, chosen: [] }, { ...step, chosen: [] }))
    return [...load.slice(0, -1), { ...last, chosen: [...new Set([...last.chosen, ...step.chosen])] }]
  return [...load, step]
}
