/** When a graph is too large for one picture. */
import type { Model } from './model.ts'

/** A graph of more nodes is drawn as clusters that open. */
export const mostWhole = 600

/** Whether a graph is drawn as clusters. */
export const isLarge = ({ nodes }: Model): boolean => nodes.rows.length > mostWhole
