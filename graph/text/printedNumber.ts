import type { Figure } from '../schema.ts'

/** The number that printed words mean. */
export interface PrintedNumber {
  readonly value: number
  readonly qualifier: Figure['qualifier']
  /** What is printed behind the number: its unit or the beginning of it, `%`, or nothing. */
  readonly unit: string
}
