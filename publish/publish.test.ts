import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { preview } from 'vite'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromBase85 } from '../src/open/base85.ts'
import { toBase85 } from './base85.ts'
import { cardTags } from './card.ts'
import { hostTexts } from './hostFiles.ts'
import { workerScript } from './offline.ts'
import { notFound, notFoundPage } from './notFound.ts'
import { hashSource, notFoundPolicy, sitePolicy } from './policy.ts'
import { inOneFile } from './singleFile.ts'

const folder = mkdtempSync(join(tmpdir(), 'publish-'))
const write = (path: string, text: string): void => writeFileSync(join(folder, path), text)
beforeAll(() => {
  mkdirSync(join(folder, 'assets'))
  for (const path of ['index.html', 'graph.json', 'card.png', 'vercel.json', '.htaccess', 'assets/a-12345678.js'])
    write(path, path)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the worker', () => {
  it('caches what a reader needs, and not what is for hosts and other pages', () => {
    const list = /^const release = (.*)$/mu.exec(workerScript(folder))?.[1] ?? ''
    expect((JSON.parse(list) as { files: unknown }).files).toEqual([
      { path: 'assets/a-12345678.js', fixed: true },
      { path: 'graph.json', fixed: false },
      { path: './', fixed: false },
    ])
  })

  it('is another one when a cached file changes, and the same when another does', () => {
    const before = workerScript(folder)
    write('card.png', 'another')
    expect(workerScript(folder)).toBe(before)
    write('graph.json', 'another')
    expect(workerScript(folder)).not.toBe(before)
  })
})

describe('the files for hosts', () => {
  it('all carry the policy of the page, and let nobody frame it', () => {
    for (const [name, text] of Object.entries(hostTexts(folder)))
      expect(text, name).toContain(`${sitePolicy}; frame-ancestors 'none'`)
  })

  it('let anybody frame the page that is made for it, and no other', () => {
    write('embed.html', '')
    const texts = hostTexts(folder)
    rmSync(join(folder, 'embed.html'))
    for (const [name, text] of Object.entries(texts)) expect(text, name).toContain(`${sitePolicy}; frame-ancestors *`)
    const rules = texts['_headers']?.split(/\n(?=\/)/u) ?? []
    expect(rules.filter((rule) => rule.includes('frame-ancestors *')).map((rule) => rule.split('\n')[0])).toEqual([
      '/embed.html',
      '/embed',
    ])
  })
})

describe('the page of an unknown address', () => {
  it('has a policy that allows its own script and style, and nothing else', () => {
    const within = (tag: string): string => new RegExp(`<${tag}>([^]*?)</${tag}>`, 'u').exec(notFoundPage)?.[1] ?? ''
    const policy = notFoundPolicy(hashSource(within('script')), hashSource(within('style')))
    expect(notFoundPage).toContain(`content="${policy}"`)
    expect(notFoundPage).not.toMatch(/unsafe|\ssrc=|\sstyle=|\son[a-z]+=/u)
  })

  it('is what each host is told to answer with', () => {
    const texts = hostTexts(folder)
    expect(texts['.htaccess']).toContain('ErrorDocument 404 /404.html')
    expect(texts['nginx.conf']).toContain('error_page 404 /404.html;')
  })

  it('is no part of what the worker caches', () => {
    write('404.html', notFoundPage)
    expect(workerScript(folder)).not.toContain('404.html')
    rmSync(join(folder, '404.html'))
  })

  it('is the answer of `npm start`, with the status 404, while the pages that there are keep theirs', async () => {
    write('404.html', notFoundPage)
    const server = await preview({
      configFile: false,
      appType: 'mpa',
      logLevel: 'silent',
      plugins: [notFound()],
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port: 0 },
    })
    const address = server.resolvedUrls?.local[0] ?? ''
    const answer = async (path: string): Promise<readonly [number, string]> => {
      const response = await fetch(`${address}${path}`)
      return [response.status, await response.text()]
    }
    expect(await answer('')).toEqual([200, 'index.html'])
    expect(await answer('assets/a-12345678.js')).toEqual([200, 'assets/a-12345678.js'])
    for (const path of ['nowhere', 'no/where/at/all', '%23focus=hohhot', 'index.htm'])
      expect(await answer(path), path).toEqual([404, notFoundPage])
    await server.close()
    rmSync(join(folder, '404.html'))
  })
})

describe('the card', () => {
  const contents = (address: string | null): Record<string, unknown> =>
    Object.fromEntries(
      cardTags({ title: 'Nine reports', address }, 'A graph.', true).map(({ attrs }) => [
        String(attrs?.['property'] ?? attrs?.['name']),
        attrs?.['content'],
      ]),
    )

  it('has whole addresses where the corpus has a public one', () => {
    expect(contents('https://example.org/graph/')).toMatchObject({
      'og:title': 'Nine reports',
      'og:url': 'https://example.org/graph/',
      'og:image': 'https://example.org/graph/card.png',
    })
  })

  it('claims no address where there is none', () => {
    expect(contents(null)).not.toHaveProperty('og:url')
    expect(contents(null)['og:image']).toBe('./card.png')
  })
})

describe('the page that is one file', () => {
  it('holds any bytes as text without `<`', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect([...fromBase85(toBase85(bytes))]).toEqual([...bytes])
        expect(toBase85(bytes)).toMatch(/^[#-;=-x]*$/u)
      }),
    )
  })

  const html = `<head><meta charset="utf-8" /><link rel="icon" href="./icon.svg" /><link rel="manifest" href="./m" />
    <link rel="preload" href="./graph.json" /><link rel="stylesheet" crossorigin href="./a.css">
    <script type="module" crossorigin src="./a.js"></script></head><body><a href="./graph.json">graph.json</a> 里有整张图
    <a href="./graph.json">graph.json</a> holds</body>`
  const parts = {
    html,
    program: 'say("</script>$&")',
    style: 'p{color:red}',
    graph: '{"a":"</script>原话"}',
    opener: 'read("</script>")',
    names: 'say("</script>")',
    icon: '<svg/>',
  }

  it('holds the graph in plain words, the program packed, and the policy names the hashes of what runs', () => {
    const page = inOneFile(parts)
    const embedded = (id: string): string => new RegExp(`id="${id}">([^<]*)<`, 'u').exec(page)?.[1] ?? ''
    expect(embedded('graph')).toContain('原话')
    expect(JSON.parse(embedded('graph'))).toEqual(JSON.parse(parts.graph))
    expect(gunzipSync(fromBase85(embedded('program'))).toString()).toBe(parts.program)
    expect(gunzipSync(fromBase85(embedded('opener'))).toString()).toBe(parts.opener)
    expect(gunzipSync(fromBase85(embedded('name-reader'))).toString()).toBe(parts.names)
    const inline = /<script>([\s\S]*?)<\/script>/u.exec(page)?.[1] ?? ''
    for (const text of [inline, parts.program, parts.style]) expect(page).toContain(hashSource(text))
    expect(page).not.toMatch(/unsafe|'self'|\ssrc=|href="\.\//u)
  })

  it('is not made where the page lacks what must be replaced', () => {
    expect(() => inOneFile({ ...parts, html: html.replace('里有整张图', '') })).toThrow(/no longer has/u)
  })
})
