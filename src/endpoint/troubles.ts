/** Messages for why a source gave no answer, in the reader's language. */
import type { Reply } from './replies.ts'
import type { MessagesIn } from '../open/openers.ts'
import { SourceTrouble } from './source.ts'
import { endpointWords } from './endpoint.words.ts'

/** One sentence: what happened, where, and what to do. */
export function troubleMessages(error: unknown): MessagesIn {
  if (error instanceof SourceTrouble) return (lang) => [endpointWords[lang].troubles[error.trouble](error)]
  const what = error instanceof Error ? error.message : String(error)
  return (lang) => [endpointWords[lang].unknown(what)]
}

/** The answer, or why there is none. Never throws. */
export async function replyOf<T>(asked: () => Promise<T>, signal: AbortSignal): Promise<Reply<T>> {
  try {
    return { kind: 'ready', value: await asked() }
  } catch (error) {
    return signal.aborted ? { kind: 'stopped' } : { kind: 'refused', messages: troubleMessages(error) }
  }
}
