/** Configuration files for hosts: the policy as a header, who may frame which page, and what may be cached. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { notFoundName } from './notFound.ts'
import { ofSite, sitePolicy } from './policy.ts'

const forever = 'public, max-age=31536000, immutable'
/** Browsers ask again each time, and the host answers “not modified” if nothing has changed. */
const fresh = 'no-cache'

interface Page {
  readonly name: string
  /** With `frame-ancestors`, which says who may show the page in a frame. */
  readonly policy: string
}

function pagesOf(folder: string): readonly Page[] {
  const page = (name: string, ancestors: string): Page => ({
    name,
    policy: `${sitePolicy}; frame-ancestors ${ancestors}`,
  })
  return [page('index.html', "'none'"), ...(existsSync(join(folder, 'embed.html')) ? [page('embed.html', '*')] : [])]
}

/** The paths of a page. Some hosts leave `.html` out. */
const addresses = ({ name }: Page): readonly string[] =>
  name === 'index.html' ? ['/', '/index.html'] : [`/${name}`, `/${name.replace('.html', '')}`]

/** For Netlify and Cloudflare Pages. All rules that match a path apply, so only the pages have the policy. */
function headersFile(pages: readonly Page[]): string {
  const rule = (path: string, headers: readonly string[]): string =>
    [path, ...headers.map((one) => `  ${one}`)].join('\n')
  return [
    rule('/*', ['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin']),
    ...pages.flatMap((page) =>
      addresses(page).map((path) => rule(path, [`Content-Security-Policy: ${page.policy}`, `Cache-Control: ${fresh}`])),
    ),
    ...['/graph.json', '/sw.js'].map((path) => rule(path, [`Cache-Control: ${fresh}`])),
    rule('/assets/*', [`Cache-Control: ${forever}`]),
    '',
  ].join('\n')
}

function apacheFile(pages: readonly Page[]): string {
  const files = pages.flatMap(({ name, policy }) => [
    `  <Files "${name}">`,
    `    Header always set Content-Security-Policy "${policy}"`,
    '  </Files>',
  ])
  return [
    'AddType application/manifest+json .webmanifest',
    '# Where the site stands below a folder, put its path before the page.',
    `ErrorDocument 404 /${notFoundName}`,
    '<IfModule mod_headers.c>',
    '  Header always set X-Content-Type-Options "nosniff"',
    '  Header always set Referrer-Policy "strict-origin-when-cross-origin"',
    `  Header set Cache-Control "${fresh}"`,
    // Names of assets end in a hash of eight characters.
    '  <FilesMatch "-[A-Za-z0-9_-]{8}\\.(js|css)$">',
    `    Header set Cache-Control "${forever}"`,
    '  </FilesMatch>',
    ...files,
    '</IfModule>',
    '',
  ].join('\n')
}

function nginxFile(pages: readonly Page[]): string {
  const headers = (policy: string | null, cache: string): readonly string[] => [
    ...(policy === null ? [] : [`  add_header Content-Security-Policy "${policy}" always;`]),
    '  add_header X-Content-Type-Options "nosniff" always;',
    '  add_header Referrer-Policy "strict-origin-when-cross-origin" always;',
    `  add_header Cache-Control "${cache}";`,
  ]
  return [
    '# Into the `server` block that serves this folder as its root; below a folder, put its path before each `/`.',
    `error_page 404 /${notFoundName};`,
    ...pages.flatMap((page) => [`location = /${page.name} {`, ...headers(page.policy, fresh), '}']),
    // A table of types here would replace the server's own, and scripts would have none.
    'location = /manifest.webmanifest {',
    '  types { }',
    '  default_type application/manifest+json;',
    ...headers(null, fresh),
    '}',
    'location /assets/ {',
    ...headers(null, forever),
    '}',
    'location / {',
    '  index index.html;',
    ...headers(null, fresh),
    '}',
    '',
  ].join('\n')
}

function vercelFile(pages: readonly Page[]): string {
  const rule = (source: string, headers: Readonly<Record<string, string>>): object => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  })
  const rules = [
    rule('/(.*)', { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' }),
    ...pages.flatMap((page) =>
      addresses(page).map((path) => rule(path, { 'Content-Security-Policy': page.policy, 'Cache-Control': fresh })),
    ),
    rule('/assets/(.*)', { 'Cache-Control': forever }),
  ]
  return `${JSON.stringify({ trailingSlash: true, headers: rules }, null, 2)}\n`
}

/** Name → text of the configuration files for the pages in a folder. */
export function hostTexts(folder: string): Readonly<Record<string, string>> {
  const pages = pagesOf(folder)
  return {
    _headers: headersFile(pages),
    '.htaccess': apacheFile(pages),
    'nginx.conf': nginxFile(pages),
    'vercel.json': vercelFile(pages),
  }
}

/** Writes the configuration files beside index.html. Each host reads its own and ignores the others. */
export function hostFiles(): Plugin {
  return {
    name: 'verbatim-hosts',
    apply: ofSite,
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = '' }) {
        for (const [name, text] of Object.entries(hostTexts(dir))) writeFileSync(join(dir, name), text)
      },
    },
  }
}
