/** The service worker, seen from the page: it keeps the site for use without a network, and brings new releases. */
/** Takes the new release; the page comes back with it, at the same link. */
export type TakeOver = () => void

/** Milliseconds between two looks for a new release while the page stays open. */
const between = 3_600_000

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string }
}

/** A policy can be made once, and another graph brings this here again. */
let policy: { createScriptURL(address: string): string } | undefined

/** The worker's address, in the form that a strict policy asks for. */
function workerAddress(): string {
  const address = new URL('sw.js', document.baseURI).href
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const rules = { createScriptURL: (given: string): string => (given === address ? given : '') }
  policy ??= trustedTypes?.createPolicy('verbatim-worker', rules)
  return policy?.createScriptURL(address) ?? address
}

function offerOf(worker: ServiceWorker, reload: () => void): TakeOver {
  return () => {
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
    worker.postMessage('take-over')
  }
}

/** Hears of each release that waits; a first one is no news. */
function watch(registration: ServiceWorkerRegistration, onOffer: (worker: ServiceWorker) => void): void {
  const offer = (worker: ServiceWorker | null): void => {
    if (worker?.state === 'installed' && navigator.serviceWorker.controller !== null) onOffer(worker)
  }
  offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => offer(worker))
  })
}

/**
 * Keeps the site offline from a server; a page from the disk needs no worker, and plain http in a local network has none. A
 * release that waits is offered and never taken by itself. Does not throw: without a worker everything else works.
 */
export async function keepOffline(reload: () => void, onOffer: (take: TakeOver) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || !document.baseURI.startsWith('http')) return
  try {
    const registration = await navigator.serviceWorker.register(workerAddress(), { updateViaCache: 'none' })
    watch(registration, (worker) => onOffer(offerOf(worker, reload)))
    let looked = performance.now()
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || performance.now() - looked < between) return
      looked = performance.now()
      registration.update().catch(() => undefined)
    })
  } catch {
    // Private windows and hosts without the file refuse; there is nothing that a reader could do about it.
  }
}
