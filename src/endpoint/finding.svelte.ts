/** Searching an endpoint by words, by type, or both, a page at a time. A new search replaces one that is under way. */
import type { Finder, KindCountReply, ListedReply, Reply, FoundThing } from './replies.ts'

type Answer<T> = Reply<T> | { readonly kind: 'asking' } | null

export interface Finding {
  query: string
  /** The type that is searched; null: any. */
  kind: string | null
  /** null: nothing was searched. */
  readonly found: Answer<ListedReply<FoundThing>>
  readonly hasMore: boolean
  /** null: not asked for yet. */
  readonly kinds: Answer<ListedReply<KindCountReply>>
  /** Asks for the types, unless they are known. */
  askKinds(): Promise<void>
  /** Searches at once. Without words and type it closes the results instead. */
  ask(): Promise<void>
  more(): Promise<void>
  close(): void
}

export function createFinding(explorer: Finder): Finding {
  let query = $state('')
  let kind = $state<string | null>(null)
  let found = $state.raw<Answer<ListedReply<FoundThing>>>(null)
  let next = $state<string | null>(null)
  let kinds = $state.raw<Answer<ListedReply<KindCountReply>>>(null)
  let stopping = new AbortController()

  async function run(before: readonly FoundThing[], after: string | null): Promise<void> {
    stopping.abort()
    const own = new AbortController()
    stopping = own
    found = { kind: 'asking' }
    next = null
    const reply = await explorer.find(query.trim(), { kind, after, signal: own.signal })
    if (stopping !== own) return
    if (reply.kind === 'ready') {
      next = reply.value.next
      found = { kind: 'ready', value: { ...reply.value, of: [...before, ...reply.value.of] } }
    } else found = reply.kind === 'refused' ? reply : null
  }

  function close(): void {
    stopping.abort()
    found = null
    next = null
  }

  return {
    get query() {
      return query
    },
    set query(value) {
      query = value
    },
    get kind() {
      return kind
    },
    set kind(value) {
      kind = value
    },
    get found() {
      return found
    },
    get hasMore() {
      return next !== null
    },
    get kinds() {
      return kinds
    },
    async askKinds() {
      if (kinds?.kind === 'ready' || kinds?.kind === 'asking') return
      kinds = { kind: 'asking' }
      kinds = await explorer.kinds(new AbortController().signal)
    },
    async ask() {
      if (query.trim() === '' && kind === null) close()
      else await run([], null)
    },
    async more() {
      if (next !== null && found?.kind === 'ready') await run(found.value.of, next)
    },
    close,
  }
}
