/** The page that stands where a host finds nothing: it says so, and leads on. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { hashSource, notFoundPolicy, ofSite } from './policy.ts'

/** Beside index.html. Most hosts know the name. */
export const notFoundName = '404.html'

const style = `:root { color-scheme: light dark }
body { max-width: 34rem; margin: 12vh auto; padding: 0 1.5rem; font: 1.0625rem/1.7 system-ui, sans-serif }
h1 { font: 700 1.5rem/1.4 serif }
section + section { margin-top: 2rem }
code { overflow-wrap: anywhere }
a { display: inline-block; min-height: 2.75rem; align-content: center }`

/**
 * The page stands at any address, so it does not know where the site begins: that is the nearest folder above with a graph
 * in it. An address in which a program has encoded the `#` opens as it was meant, and the graph's page says what was put right.
 */
const script = `(async () => {
  const { pathname, search, hash } = location
  const mark = pathname.search(/%23/)
  if (mark >= 0) return void location.replace(pathname.slice(0, mark) + '#' + pathname.slice(mark) + search.replace('?', '&') + hash.replace('#', '&'))
  for (const place of document.querySelectorAll('code')) place.textContent = pathname
  const parts = pathname.split('/').slice(0, -1)
  for (; parts.length > 0; parts.pop()) {
    const folder = parts.join('/') + '/'
    const found = await fetch(folder + 'graph.json', { method: 'HEAD' }).catch(() => null)
    if (found === null || !found.ok || !/json/.test(found.headers.get('content-type') ?? '')) continue
    for (const link of document.querySelectorAll('a')) link.setAttribute('href', folder + hash)
    return
  }
})()`

/** Of a browser without scripts the link leads to the folder of the address. */
export const notFoundPage = `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${notFoundPolicy(hashSource(script), hashSource(style))}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>没有这一页 · No such page · 原话 Verbatim</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <section>
        <h1>没有这一页</h1>
        <p>这个地址下没有内容：<code></code>。链接可能被截断或写错了，也可能这一页已经移走。</p>
        <p><a href="./">打开关系图</a></p>
      </section>
      <section lang="en">
        <h1>No such page</h1>
        <p>There is nothing at this address: <code></code>. The link may have been cut or mistyped, or the page has moved.</p>
        <p><a href="./">Open the graph</a></p>
      </section>
    </main>
    <script>${script}</script>
  </body>
</html>
`

/** Writes the page into the site, and lets the preview server answer with it. */
export function notFound(): Plugin[] {
  return [
    {
      name: 'verbatim-not-found',
      apply: ofSite,
      writeBundle({ dir = '' }) {
        writeFileSync(join(dir, notFoundName), notFoundPage)
      },
    },
    {
      name: 'verbatim-not-found-preview',
      configurePreviewServer: (server) => () => {
        const folder = resolve(server.config.root, server.config.build.outDir)
        const page = join(folder, notFoundName)
        // Behind this stands what answers with the pages that there are, under the names of their files.
        const isPage = (url: string): boolean =>
          /\.html(?:[?#]|$)/u.test(url) && existsSync(join(folder, url.replace(/[?#].*/u, '')))
        server.middlewares.use(({ url = '' }, response, next) => {
          if (isPage(url) || !existsSync(page)) {
            next()
            return
          }
          response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
          response.end(readFileSync(page))
        })
      },
    },
  ]
}
