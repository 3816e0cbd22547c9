/** Limits how many requests are under way at once. */
export interface Gate {
  /** Waits until there is a place, then works. Rejects with the signal's reason if it is aborted before. */
  through<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>
}

/** Lets `most` work at a time, first come, first served. */
export function createGate(most: number): Gate {
  const waiting: (() => void)[] = []
  let inside = 0

  const enter = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      if (inside < most) {
        inside++
        resolve()
        return
      }
      const leave = (): void => {
        waiting.splice(waiting.indexOf(go), 1)
        reject(signal.reason as Error)
      }
      const go = (): void => {
        signal.removeEventListener('abort', leave)
        inside++
        resolve()
      }
      waiting.push(go)
      signal.addEventListener('abort', leave, { once: true })
    })

  return {
    async through(signal, work) {
      await enter(signal)
      try {
        return await work()
      } finally {
        inside--
        waiting.shift()?.()
      }
    },
  }
}

/** Rejects with the signal's reason if it is aborted meanwhile. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const stop = (): void => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', stop, { once: true })
  })
}
