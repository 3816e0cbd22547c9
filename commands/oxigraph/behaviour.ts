/** How badly a server may be told to behave: each is something that public ones do. */

export interface Behaviour {
  /** false: the answer carries no header that lets another site read it. */
  readonly cors: boolean
  /** false: the question before the question is answered with 405. */
  readonly options: boolean
  /** Answers so many requests with this status first. */
  readonly status: { readonly code: number; readonly times: number; readonly retryAfter?: string } | null
  /** `all`: says nothing; `body`: begins its answer and stops. */
  readonly hang: 'no' | 'all' | 'body'
  /** `cut`: a whole answer of half the text; `broken`: the connection ends in its middle; `error`: words of an error follow. */
  readonly truncated: 'no' | 'cut' | 'broken' | 'error'
  /** No more rows than these, without a word about it. */
  readonly rows: number | null
  /** Numbers as SPARQL's first drafts wrote them. */
  readonly typedLiteral: boolean
  /** A page of HTML with status 200 in place of an answer. */
  readonly html: boolean
  /** Milliseconds before each answer. */
  readonly delay: number
  /** Queries that this finds never get an answer. */
  readonly slow: RegExp | null
  /** The header without which the answer is 401. */
  readonly authorization: string | null
}

export const wellBehaved: Behaviour = {
  cors: true,
  options: true,
  status: null,
  hang: 'no',
  truncated: 'no',
  rows: null,
  typedLiteral: false,
  html: false,
  delay: 0,
  slow: null,
  authorization: null,
}

interface Results {
  results?: { bindings: Record<string, { type: string; datatype?: string }>[] }
}

/** An answer after the server has had its way with it. */
export function spoiled(body: string, { rows, typedLiteral }: Behaviour): string {
  if (rows === null && !typedLiteral) return body
  const value = JSON.parse(body) as Results
  if (!value.results) return body
  if (rows !== null) value.results.bindings = value.results.bindings.slice(0, rows)
  if (typedLiteral)
    for (const row of value.results.bindings)
      for (const term of Object.values(row)) if (term.datatype !== undefined) term.type = 'typed-literal'
  return JSON.stringify(value)
}
