/** Divides a text into speaker turns: the speaker changes between the passages of one and those of the next. */
import type { Span } from '../../../graph/schema.ts'

/** A passage of a speaker, with all places where its words stand in the text. */
export interface PlacedPassage {
  readonly claim: string
  readonly quote: string
  readonly body: string
  readonly spans: readonly Span[]
}

export interface SpeakerTurn {
  readonly body: string
  readonly start: number
  readonly end: number
  readonly passages: readonly { readonly claim: string; readonly quote: string; readonly spans: [number, number][] }[]
}

/** Where the turn begins whose first passage is here: at the start of the line, if the last passage ended before that. */
function beginning(text: string, from: number, first: number): number {
  const line = text.lastIndexOf('\n', first - 1) + 1
  return line >= from ? line : first
}

/** Divides a text among its speakers. Passages are read in the order of the text; only places within a turn count. */
export function speakerTurnsOf(text: string, placed: readonly PlacedPassage[]): readonly SpeakerTurn[] {
  const inOrder = placed.toSorted((one, other) => (one.spans[0]?.[0] ?? 0) - (other.spans[0]?.[0] ?? 0))
  const runs: { body: string; start: number; passages: PlacedPassage[] }[] = []
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
        // Passages of two speakers may overlap. If no place lies within the turn, the first one stands all the same.
        return {
          claim,
          quote,
          spans: (within.length > 0 ? within : spans.slice(0, 1)).map(([a, b]): [number, number] => [a, b]),
        }
      }),
    }
  })
}
