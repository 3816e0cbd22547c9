/** What the server of who edits a corpus tells the open page. */
export interface ToldProblem {
  /** As an editor would open it. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly wrong: string
  readonly right: string
}

export interface Told {
  readonly problems: readonly ToldProblem[]
  /** Whether there is a graph, of now or of before the problems. */
  readonly hasGraph: boolean
  /** Counts the graphs that were sound: another number, another graph. */
  readonly graph: number
}

/** The events between page and server: the page asks, the server tells. */
export const corpusTold = 'verbatim:corpus'
export const corpusAsked = 'verbatim:ask'
