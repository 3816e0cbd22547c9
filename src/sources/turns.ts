/** Who speaks where in a text: it changes hands between the passages of one and those of the next. */
import type { Span } from '../../graph/schema.ts'

/** A passage of somebody, with all places where its words are printed. */
export interface Placed {
  readonly claim: string
  readonly quote: string
  readonly body: string
  readonly spans: readonly Span[]
}

export interface Turn {
  readonly body: string
  readonly start: number
  readonly end: number
  readonly passages: readonly { readonly claim: string; readonly quote: string; readonly spans: [number, number][] }[]
}

/** Where a turn begins that has its first passage here: at the line, if the last passage ended before it. */
function beginning(text: string, from: number, first: number): number {
  const line = text.lastIndexOf('\n', first - 1) + 1
  return line >= from ? line : first
}

/** Divides a text among its speakers. Passages are taken in the order of the text; only places within a turn count. */
export function turnsOf(text: string, placed: readonly Placed[]): readonly Turn[] {
  const inOrder = placed.toSorted((one, other) => (one.spans[0]?.[0] ?? 0) - (other.spans[0]?.[0] ?? 0))
  const runs: { body: string; start: number; passages: Placed[] }[] = []
  let reached = 0
  for (const passage of inOrder) {
    const run = runs.at(-1)
    const [start, end] = passage.spans[0] ?? [0, 0]
    if (run?.body === passage.body) run.passages.push(passage)
    else {
      const from = run ? beginning(text, reached, start) : 0
      runs.push({ body: passage.body, start: from, passages: [passage] })
    }
    reached = Math.max(reached, end)
  }
  return runs.map(({ body, start, passages }, at) => {
    const end = runs[at + 1]?.start ?? text.length
    return {
      body,
      start,
      end,
      passages: passages.map(({ claim, quote, spans }) => {
        const within = spans.filter(([from, to]) => from >= start && to <= end)
        // Where two say overlapping words the section cannot hold both: the place itself is kept.
        return {
          claim,
          quote,
          spans: (within.length > 0 ? within : spans.slice(0, 1)).map(([a, b]): [number, number] => [a, b]),
        }
      }),
    }
  })
}
