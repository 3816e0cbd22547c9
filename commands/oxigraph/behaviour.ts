/** The ways in which the test server can misbehave. Public servers do each of these. */

export interface Behaviour {
  /** false: no header allows other sites to read the answer. */
  readonly cors: boolean
  /** false: the preflight request (OPTIONS) is answered with 405. */
  readonly options: boolean
  /** The status of the first requests, so many times. */
  readonly status: { readonly code: number; readonly times: number; readonly retryAfter?: string } | null
  /** `all`: never answers; `body`: begins its answer and stops. */
  readonly hang: 'no' | 'all' | 'body'
  /** All send half of the text. `cut`: the answer ends as usual; `broken`: the connection breaks; `error`: a message follows. */
  readonly truncated: 'no' | 'cut' | 'broken' | 'error'
  /** The most rows of an answer; those beyond it are left out silently. */
  readonly rows: number | null
  /** Terms with a datatype have the type `typed-literal`, as in drafts of the SPARQL results format. */
  readonly typedLiteral: boolean
  /** Answers with an HTML page and status 200. */
  readonly html: boolean
  /** Milliseconds before each answer. */
  readonly delay: number
  /** Queries that match are never answered. */
  readonly slow: RegExp | null
  /** The value of the `Authorization` header without which the answer is 401. */
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

/** The text of an answer with fewer rows or other types, as the behaviour asks. */
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
