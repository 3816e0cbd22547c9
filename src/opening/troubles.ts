/** Why a source gave no answer, said in a reader's language. */
import type { Reply } from '../panels/explore/replies.ts'
import type { Told } from '../panels/open/doors.ts'
import { SourceTrouble } from '../sources/source.ts'
import { endpointWords } from '../words/endpoint.ts'

/** One sentence: what happened, where, and what to do. */
export function troubleTold(error: unknown): Told {
  if (error instanceof SourceTrouble) return (lang) => [endpointWords[lang].troubles[error.trouble](error)]
  const what = error instanceof Error ? error.message : String(error)
  return (lang) => [endpointWords[lang].unknown(what)]
}

/** The answer, or why there is none. Never throws. */
export async function replyOf<T>(asked: () => Promise<T>, signal: AbortSignal): Promise<Reply<T>> {
  try {
    return { kind: 'ready', value: await asked() }
  } catch (error) {
    return signal.aborted ? { kind: 'stopped' } : { kind: 'refused', told: troubleTold(error) }
  }
}
