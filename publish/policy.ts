/** The content security policy of the built pages. The development server has none, because it needs inline styles. */
import { createHash } from 'node:crypto'
import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * An inline script that adds a missing slash to the address, before the page loads anything. Some hosts answer `/folder`
 * with the page of `/folder/`; relative addresses would then resolve one folder too high.
 */
const withSlash =
  "/(\\/|\\.html?)$/.test(location.pathname)||history.replaceState(history.state,'',location.pathname+'/'+location.search+location.hash)"

/** An inline script or style as a policy allows it, by its hash. */
export const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const always = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"]

/** The policy of the site, without `frame-ancestors`: browsers only accept that in a header. */
export const sitePolicy = [
  ...always,
  `script-src 'self' ${hashSource(withSlash)}`,
  "style-src 'self'",
  "img-src 'self' data:",
  // Graphs from other sites, to which the reader has agreed.
  "connect-src 'self' https: http://localhost:*",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  'trusted-types svelte-trusted-html verbatim-worker verbatim-opener',
].join('; ')

/** The policy of the page that is one file: only what is embedded in it, and no network. */
export function singlePolicy(scripts: readonly string[], style: string): string {
  return [
    ...always,
    `script-src ${scripts.map(hashSource).join(' ')}`,
    `style-src ${hashSource(style)}`,
    'img-src data:',
    'worker-src blob:',
    'trusted-types svelte-trusted-html verbatim-program verbatim-opener',
  ].join('; ')
}

/** The policy of the page that stands where nothing is found: its own script and style, and a look for the graph on this host. */
export function notFoundPolicy(script: string, style: string): string {
  return [...always, `script-src ${script}`, `style-src ${style}`, "connect-src 'self'"].join('; ')
}

/** For plugins that only apply to the build of a site, and not to that of the one file. */
export const ofSite: NonNullable<Plugin['apply']> = (_, { command, mode }) => command === 'build' && mode !== 'single'

const inHead = (tag: string, attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag,
  attrs,
  injectTo: 'head-prepend',
})

/** Adds the policy to each page as a meta element. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: ofSite,
    // The encoding goes before the long policy, because browsers look for it in the first 1024 bytes.
    transformIndexHtml: (html, { filename }) => ({
      html: html.replace(/\s*<meta charset="utf-8"\s*\/?>/u, ''),
      tags: [
        inHead('meta', { charset: 'utf-8' }),
        inHead('meta', { 'http-equiv': 'Content-Security-Policy', content: sitePolicy }),
        // Other pages have their name in the address, and need no slash.
        ...(filename.endsWith('index.html') ? [{ ...inHead('script', {}), children: withSlash }] : []),
      ],
    }),
  }
}
