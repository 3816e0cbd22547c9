/** Builds one HTML file with the program, its styles, the graph and the texts. It opens from a disk without a network. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { toBase85 } from './base85.ts'
import { singlePolicy } from './policy.ts'

/** The most bytes of the file. */
export const singleFileLimit = 1_450_000

/**
 * The inline script that unpacks the program and starts it. Packing saves space for the graph and the texts, which stay
 * readable; the program is minified and unreadable anyway. The policy allows the unpacked program by its hash. The loop is
 * that of `src/open/base85.ts`.
 */
const start = `(async () => {
  const app = document.querySelector('#app')
  try {
    const packed = document.querySelector('#program').textContent
    const bytes = new Uint8Array(Math.floor((packed.length * 4) / 5))
    for (let at = 0, to = 0; at < packed.length; at += 5) {
      let value = 0
      for (let nth = 0; nth < 5; nth++) {
        const unit = at + nth < packed.length ? packed.charCodeAt(at + nth) : 0x77
        value = value * 85 + (unit === 0x78 ? 0x3c : unit) - 0x23
      }
      for (let shift = 24; shift >= 0 && to < bytes.length; shift -= 8) bytes[to++] = value >>> shift
    }
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

/** Escapes `<`, because `</script>` inside the JSON would end its element. */
const inScript = (json: string): string => json.replaceAll('<', '\\u003c').trim()

interface Parts {
  readonly html: string
  readonly program: string
  readonly style: string
  readonly graph: string
  /** The script of the web worker that opens files. */
  readonly opener: string
  /** The script of the web worker that reads Chinese names. */
  readonly names: string
  /** An SVG picture. */
  readonly icon: string
}

function replaced(html: string, what: RegExp | string, by: string): string {
  const next = html.replace(what, () => by)
  if (next === html) throw new Error(`index.html no longer has ${String(what)}`)
  return next
}

/** The page with everything embedded. Throws if index.html lacks something that must be replaced. */
export function inOneFile({ html, program, style, graph, opener, names, icon }: Parts): string {
  const policy = singlePolicy([start, program], style)
  const pack = (script: string): string => toBase85(gzipSync(script, { level: 9 }))
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
        `<script type="text/plain" id="name-reader">${pack(names)}</script>\n` +
        `<script type="text/plain" id="program">${pack(program)}</script>\n<script>${start}</script>\n</body>`,
    ],
  ]
  const without = html.replaceAll(/<link[^>]*rel="(?:manifest|apple-touch-icon|modulepreload)"[^>]*>/gu, '')
  return steps.reduce((page, [what, by]) => replaced(page, what, by), without)
}

/** Turns a build into one file of this name, and removes all others. Fails if the program is more than one chunk. */
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
        const opener = text(/(?:^|\/)fileWorker-[^/]*\.js$/u)
        if (opener === '') this.error('the worker that opens files is missing')
        const names = text(/(?:^|\/)nameWorker-[^/]*\.js$/u)
        if (names === '') this.error('the worker that reads names is missing')
        const page = inOneFile({
          html: text(/^index\.html$/u),
          program,
          style: text(/\.css$/u).trim(),
          graph,
          opener,
          names,
          icon,
        })
        for (const file of Object.keys(bundle)) Reflect.deleteProperty(bundle, file)
        this.emitFile({ type: 'asset', fileName: name, source: page })
      },
    },
  }
}
