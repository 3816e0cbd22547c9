/**
 * The service worker. It caches all files of one release of the site and answers from the cache. The build puts `release`
 * before it. A new release waits until a reader asks for it, or until no page of the old one is open.
 */
/* The scope is part of the name, because another copy of the explorer may be on the same host. */
const prefix = `verbatim ${self.registration.scope} `
const own = prefix + release.name

/** Caches a file of the release. A redirected response is copied, because browsers refuse it as the answer to a navigation. */
async function store(cache, { path, fixed }) {
  // Files without a hash in their name may be outdated in the browser's own cache.
  const response = await fetch(path, { cache: fixed ? 'default' : 'no-cache' })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  const { status, headers } = response
  const whole = response.redirected ? new Response(await response.blob(), { status, headers }) : response
  await cache.put(path, whole)
}

async function install() {
  const cache = await caches.open(own)
  await Promise.all(release.files.map((file) => store(cache, file)))
}

async function activate() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== own).map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function answer(request) {
  const { origin, pathname } = new URL(request.url)
  const cache = await caches.open(own)
  const cached = await cache.match(origin + pathname.replace(/\/index\.html$/, '/'), { ignoreVary: true })
  return cached ?? fetch(request)
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
