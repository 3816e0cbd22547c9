/** One HTML file that holds the application, its styles, the graph and the text, and opens from a disk without a network. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { singlePolicy } from './policy.ts'

/** Bytes. */
export const singleFileLimit = 1_200_000

/**
 * Unpacks the program and starts it. The program is minified in any case, so nobody reads it there; packed, it leaves room for
 * the graph and the text, which stay plain. The policy names the hash of what comes out.
 */
const start = `(async () => {
  const app = document.querySelector('#app')
  try {
    const bytes = Uint8Array.from(atob(document.querySelector('#program').textContent), (one) => one.charCodeAt(0))
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    const text = await new Response(stream).text()
    const policy = globalThis.trustedTypes?.createPolicy('verbatim-program', { createScript: (one) => one })
    const script = document.createElement('script')
    script.type = 'module'
    script.text = policy ? policy.createScript(text) : text
    document.body.append(script)
  } catch (error) {
    app.textContent = '这个浏览器打不开本文件，请换新一些的。 This browser is too old to open this file. ' + error
  }
})()`

/** The end of a script element inside JSON would end it. */
const inScript = (json: string): string => json.replaceAll('<', '\\u003c').trim()

interface Parts {
  readonly html: string
  readonly program: string
  readonly style: string
  readonly graph: string
  /** The script of the worker that opens files. */
  readonly opener: string
  /** An SVG picture. */
  readonly icon: string
}

function replaced(html: string, what: RegExp | string, by: string): string {
  const next = html.replace(what, () => by)
  if (next === html) throw new Error(`index.html no longer has ${String(what)}`)
  return next
}

/** The page with everything in it. Throws where index.html lacks a place that must be filled or emptied. */
export function inOneFile({ html, program, style, graph, opener, icon }: Parts): string {
  const policy = singlePolicy([start, program], style)
  const pack = (script: string): string => gzipSync(script, { level: 9 }).toString('base64')
  const steps: readonly (readonly [RegExp | string, string])[] = [
    [
      /<meta charset="utf-8"\s*\/?>/u,
      `<meta charset="utf-8" />\n<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    ],
    [
      /<link rel="icon"[^>]*>/u,
      `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}" />`,
    ],
    [/<link[^>]*rel="stylesheet"[^>]*>/u, `<style>${style}</style>`],
    [/<script type="module"[^>]*><\/script>/u, ''],
    [/<link[^>]*rel="preload"[^>]*>/u, ''],
    [/<a href="\.\/graph\.json">graph\.json<\/a> 里有整张图/u, '用“查看网页源代码”打开本文件，末尾有整张图'],
    [/<a href="\.\/graph\.json">graph\.json<\/a> holds/u, 'the end of this file, seen as source, holds'],
    [
      '</body>',
      `<script type="application/json" id="graph">${inScript(graph)}</script>\n` +
        `<script type="text/plain" id="opener">${pack(opener)}</script>\n` +
        `<script type="text/plain" id="program">${pack(program)}</script>\n<script>${start}</script>\n</body>`,
    ],
  ]
  const without = html.replaceAll(/<link[^>]*rel="(?:manifest|apple-touch-icon|modulepreload)"[^>]*>/gu, '')
  return steps.reduce((page, [what, by]) => replaced(page, what, by), without)
}

/** Turns a build without separate chunks into the one file, which is all that is written. */
export function singleFile(name: string): Plugin {
  let icon = ''
  return {
    name: 'verbatim-single-file',
    enforce: 'post',
    configResolved({ publicDir }) {
      icon = readFileSync(join(publicDir, 'icon.svg'), 'utf8')
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const all = Object.values(bundle)
        const text = (path: RegExp): string =>
          all.map((one) => (one.type === 'asset' && path.test(one.fileName) ? String(one.source) : '')).join('')
        const chunks = all.flatMap((one) => (one.type === 'chunk' ? [one.code] : []))
        const [program] = chunks
        if (program === undefined || chunks.length > 1) this.error('the program is not one chunk')
        const graph = text(/^graph\.json$/u)
        const opener = text(/worker-[^/]*\.js$/u)
        const page = inOneFile({
          html: text(/^index\.html$/u),
          program,
          style: text(/\.css$/u).trim(),
          graph,
          opener,
          icon,
        })
        for (const file of Object.keys(bundle)) Reflect.deleteProperty(bundle, file)
        this.emitFile({ type: 'asset', fileName: name, source: page })
      },
    },
  }
}
