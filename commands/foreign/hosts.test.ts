/** The site as nginx and Apache serve it with the files that the build makes for them, at their root and below a folder. */
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawn } from '../../src/e2e/harness/drawing.ts'
import { openSite, type Site } from '../../src/e2e/harness/site.ts'
import { hosts, serveWith } from './hosts.ts'

const types: Readonly<Record<string, RegExp>> = {
  html: /^text\/html/u,
  js: /^(?:text|application)\/javascript/u,
  css: /^text\/css/u,
  json: /^application\/json/u,
  svg: /^image\/svg\+xml/u,
  png: /^image\/png/u,
  webmanifest: /^application\/manifest\+json/u,
}
const names = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
  (name) => (name.split('.').at(-1) ?? '') in types && !/(?:vercel\.json|404\.html)$/u.test(name),
)
const ways = hosts.flatMap((host) => ['', 'kept/graph/'].map((path) => ({ host, path })))

describe.each(ways)('$host, below /$path', ({ host, path }) => {
  let site: Site
  beforeAll(async () => {
    site = await openSite('dist', (folder) => serveWith(host, folder, path))
  })
  afterAll(() => site.close())

  test('sends every file with its type, and how long it may be kept', async () => {
    expect(names.length).toBeGreaterThan(100)
    const wrong: string[] = []
    for (const name of ['', ...names]) {
      const answer = await fetch(site.address + name)
      await answer.arrayBuffer()
      const header = (key: string): string => answer.headers.get(key) ?? ''
      const ending = name.split('.').at(-1) ?? ''
      const isPage = ['', 'index.html', 'embed.html'].includes(name)
      const kept = name.startsWith('assets/') ? /immutable/u : /^no-cache$/u
      const isRight =
        answer.status === 200 &&
        (types[name === '' ? 'html' : ending] ?? /^$/u).test(header('content-type')) &&
        header('x-content-type-options') === 'nosniff' &&
        kept.test(header('cache-control')) &&
        isPage === header('content-security-policy').includes('frame-ancestors')
      if (!isRight) wrong.push(`${name}: ${answer.status} ${JSON.stringify([...answer.headers])}`)
    }
    expect(wrong).toEqual([])
  })

  test('answers an address that does not exist with our page and 404, and one without its slash', async () => {
    const answer = await fetch(`${site.address}nowhere/at-all`)
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('Verbatim') as string])
    if (path === '') return
    const whole = await fetch(site.address.slice(0, -1))
    expect([whole.status, whole.url]).toEqual([200, site.address])
  })

  test('shows the graph in a browser, which complains about nothing', async () => {
    const { page, complaints, outside } = await site.visit('view=graph')
    await drawn(page)
    expect(await page.evaluate(async () => (await fetch('manifest.webmanifest')).headers.get('content-type'))).toMatch(
      types['webmanifest'] ?? /^$/u,
    )
    expect([complaints, outside]).toEqual([[], []])
  })
})
