/**
 * The service worker: keeps one release of the site whole, and answers from it. The build puts `release` before it.
 * A new release waits until a reader asks for it, or until no page of the old one is open.
 */
/* Of this folder alone: another copy of the explorer may live beside it on the same host. */
const prefix = `verbatim ${self.registration.scope} `
const own = prefix + release.name

/** Takes a file of the release; what a host has redirected must not be told apart from what it has not. */
async function keep(cache, { path, fixed }) {
  // A name with a hash never changes what it holds; the others may come out of an old cache.
  const response = await fetch(path, { cache: fixed ? 'default' : 'no-cache' })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  const { status, headers } = response
  const whole = response.redirected ? new Response(await response.blob(), { status, headers }) : response
  await cache.put(path, whole)
}

async function install() {
  const cache = await caches.open(own)
  await Promise.all(release.files.map((file) => keep(cache, file)))
}

async function activate() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== own).map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function answer(request) {
  const { origin, pathname } = new URL(request.url)
  const cache = await caches.open(own)
  const kept = await cache.match(origin + pathname.replace(/\/index\.html$/, '/'), { ignoreVary: true })
  return kept ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'GET' && url.startsWith(self.registration.scope)) event.respondWith(answer(event.request))
})
