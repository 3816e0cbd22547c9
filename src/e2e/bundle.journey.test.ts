import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { firstLoad, firstLoadLimit, siteFiles } from '../../commands/bundle.ts'
import { hashSource, sitePolicy } from '../../publish/policy.ts'

const site = 'dist'
const read = (path: string): string => readFileSync(join(site, path), 'utf8')
const written = siteFiles(site).filter((path) => /\.(html|js|css|svg|webmanifest)$/.test(path))

/** Names that are read, never loaded: XML namespaces, addresses inside the messages of errors, the end of a regular expression. */
const onlyNames = ['www.w3.org', 'svelte.dev', 'github.com', 'iu.test']
/** Namespaces that are written into exported files, whole: of their hosts nothing else may be named. */
const namespaces = [
  'http://gexf.net/1.3/viz',
  'http://gexf.net/1.3',
  'http://graphml.graphdrawing.org/xmlns',
  'http://www.yworks.com/xml/graphml',
  'http://purl.org/dc/elements/1.1/',
  'http://purl.org/dc/terms/',
  'https://schema.org/',
  'http://schema.org/',
  'http://xmlns.com/foaf/0.1/',
  'http://www.wikidata.org/',
  'http://wikiba.se/ontology#',
  'http://www.bigdata.com/',
  'http://rdfs.org/',
  'http://www.openlinksw.com/',
  'https://www.mediawiki.org/',
  'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#',
]

test('the first load, all scripts and styles gzipped, is at most 250 kB', () => {
  const files = firstLoad(site)
  expect(files.some(({ path }) => path.endsWith('.js'))).toBe(true)
  expect(files.some(({ path }) => path.endsWith('.css'))).toBe(true)
  expect(files.reduce((sum, { gzipped }) => sum + gzipped, 0)).toBeLessThanOrEqual(firstLoadLimit)
})

test('no file of the site names an outside host to load from', () => {
  expect(written.length).toBeGreaterThan(2)
  const hosts = written.flatMap((path) =>
    [
      ...namespaces
        .reduce((text, name) => text.replaceAll(name, ''), read(path))
        .matchAll(/(?:https?:|wss?:)?\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi),
    ].map(([, host]) => ({
      path,
      host,
    })),
  )
  expect(hosts.filter(({ host }) => host !== undefined && !onlyNames.includes(host))).toEqual([])
})

test('what reads formats stands in the worker alone, what writes them on the page alone', () => {
  const names = written.map((path) => path.replace(/^assets\//u, ''))
  expect(names.filter((name) => /^read[A-Z]/u.test(name))).toEqual([])
  expect(names.filter((name) => name.startsWith('writeGexf-'))).toHaveLength(1)
  const worker = read(written.find((path) => path.includes('/fileWorker-')) ?? '')
  expect(worker).toContain('gexf')
  expect(worker).not.toContain('http://gexf.net/1.3/viz')
})

test('no style of the site brings a font or imports another style', () => {
  const styles = written.filter((path) => path.endsWith('.css')).map(read)
  expect(styles.filter((style) => /@font-face|@import|url\(["']?(?!data:|#)/.test(style))).toEqual([])
})

test('the built page carries the content security policy, and nothing in line that it forbids', () => {
  const html = read('index.html').replaceAll('&#39;', "'")
  expect(html).toContain(`content="${sitePolicy}"`)
  expect(sitePolicy).toMatch(/^default-src 'none';.* script-src 'self' 'sha256-[^ ]+'; style-src 'self';/)
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^<]*)</g)].map(([, text = '']) => hashSource(text))
  expect(inline.filter((hash) => !sitePolicy.includes(hash))).toEqual([])
  expect(html).not.toMatch(/<style\b|\sstyle="|\son[a-z]+="/)
})

test('the lock file names no host to fetch packages from', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
})
