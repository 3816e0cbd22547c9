import { presentAddress } from '../link/address.ts'

/** Where a fault happened. */
interface Circumstances {
  /** The part of the page that failed. */
  readonly part: string
  /** The edition of the shown graph; null if no graph is shown. */
  readonly edition: string | null
}

/** What was thrown, as text. JavaScript can throw any value, not only errors. */
function textOf(thrown: unknown): string {
  if (thrown instanceof Error) return `${thrown.name}: ${thrown.message}`
  return typeof thrown === 'string' ? thrown : Object.prototype.toString.call(thrown)
}

/** An error and the chain of its causes, as one line. */
export function causeText(thrown: unknown): string {
  const chain: string[] = []
  for (let at: unknown = thrown; at !== undefined && chain.length < 5; at = at instanceof Error ? at.cause : undefined)
    chain.push(textOf(at))
  return chain.join(' ← ')
}

/**
 * What a maintainer needs to find a fault, as lines of English text: what was thrown, in which part and view of which
 * graph, in which browser. It is sent nowhere; readers paste it themselves.
 */
export function faultDetails(thrown: unknown, { part, edition }: Circumstances): string {
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : ''
  return [
    `Verbatim, ${part}: ${causeText(thrown)}`,
    `Address: ${presentAddress()}`,
    `Edition: ${edition ?? 'none'}`,
    `Browser: ${navigator.userAgent}`,
    stack,
  ].join('\n')
}
