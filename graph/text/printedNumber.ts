import type { Figure } from '../schema.ts'

/** What a printed number means. */
export interface PrintedNumber {
  readonly value: number
  readonly qualifier: Figure['qualifier']
  /** The unit if it is printed right behind the number, `%`, or empty. */
  readonly unit: string
}
