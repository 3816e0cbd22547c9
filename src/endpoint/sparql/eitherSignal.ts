/**
 * A signal that is aborted as soon as one of two is, with its reason; `AbortSignal.any` is missing in Safari before 17.4. It
 * listens until then, so one of them should be a time limit.
 */
export function eitherSignal(one: AbortSignal, other: AbortSignal): AbortSignal {
  const stop = new AbortController()
  for (const signal of [one, other]) {
    if (signal.aborted) stop.abort(signal.reason)
    else signal.addEventListener('abort', () => stop.abort(signal.reason), { once: true, signal: stop.signal })
  }
  return stop.signal
}
