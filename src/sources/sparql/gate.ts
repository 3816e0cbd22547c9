/** How many may ask a server at once, and when it wants to be left alone. */

export interface Gate {
  /** Waits for its turn, works, and lets the next one in. Rejects with the signal's reason where it was given up before. */
  through<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>
}

/** Lets `most` in at a time, in the order in which they came. */
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

/** Rejects with the signal's reason where it is given up meanwhile. */
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
