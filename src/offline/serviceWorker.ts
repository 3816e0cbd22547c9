/** The page's side of the service worker, which makes the site work without a network and fetches new releases. */
import { isRefusal } from '../ui/refusals.ts'

/** Activates the new release; the page loads again with it, at the same link. */
export type ActivateRelease = () => void

/** Milliseconds between two checks for a new release while the page is open. */
const between = 3_600_000

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string }
}

/** A policy can be created only once, and this may run again for another graph. */
let policy: { createScriptURL(address: string): string } | undefined

/** The address of the worker, trusted if the browser has Trusted Types. */
function workerAddress(): string {
  const address = new URL('sw.js', document.baseURI).href
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const rules = { createScriptURL: (given: string): string => (given === address ? given : '') }
  policy ??= trustedTypes?.createPolicy('verbatim-worker', rules)
  return policy?.createScriptURL(address) ?? address
}

function offerOf(worker: ServiceWorker, reload: () => void): ActivateRelease {
  return () => {
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
    worker.postMessage('take-over')
  }
}

/** What browsers throw where they take no worker: one that is forbidden, and one whose script does not come. */
const isRefused = (thrown: unknown): boolean => isRefusal(thrown) || thrown instanceof TypeError

/** Calls `onOffer` for each release that waits. The first installation is none. */
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
 * Installs the worker for a site from a server. A page from the disk needs none, and plain http in a local network allows
 * none. A release that waits is offered, never activated by itself. Never throws: all else works without a worker.
 */
export async function installWorker(reload: () => void, onOffer: (activate: ActivateRelease) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || !document.baseURI.startsWith('http')) return
  try {
    const registration = await navigator.serviceWorker.register(workerAddress(), { updateViaCache: 'none' })
    watch(registration, (worker) => onOffer(offerOf(worker, reload)))
    let looked = performance.now()
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || performance.now() - looked < between) return
      looked = performance.now()
      // Without a network there is nothing new.
      registration.update().catch((error: unknown) => {
        if (!isRefused(error)) throw error
      })
    })
  } catch (error) {
    // Private windows and hosts without the file refuse; there is nothing that a reader could do about it.
    if (!isRefused(error)) throw error
  }
}
