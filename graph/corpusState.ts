/** The messages between the development server and an open page while somebody edits a corpus. */
export interface CorpusProblem {
  /** The path that opens the file in an editor. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly wrong: string
  readonly right: string
}

export interface CorpusState {
  readonly problems: readonly CorpusProblem[]
  /** Whether there is a graph. While there are problems, it is the last one without any. */
  readonly hasGraph: boolean
  /** How many different graphs without problems there have been so far. The page fetches the graph again when it grows. */
  readonly graph: number
}

/** From the server to the page, with a `CorpusState`. */
export const corpusStateEvent = 'verbatim:corpus'
/** From the page to the server: asks for the state. */
export const corpusAskedEvent = 'verbatim:ask'
