/** The content security policy, put into the built page; the development server needs inline styles and goes without. */
import { createHash } from 'node:crypto'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { withSlash } from './withSlash.ts'

/** A script or style that stands in line, as a policy names it. */
export const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const always = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"]

/** The policy of the site. `frame-ancestors` is left to the host: a meta element cannot carry it. */
export const sitePolicy = [
  ...always,
  `script-src 'self' ${hashSource(withSlash)}`,
  "style-src 'self'",
  "img-src 'self' data:",
  // Graphs from other addresses, which the reader has agreed to.
  "connect-src 'self' https: http://localhost:*",

  "manifest-src 'self'",
  "worker-src 'self' blob:",
  'trusted-types svelte-trusted-html verbatim-worker verbatim-opener',
].join('; ')

/** The policy of the page that is one file: nothing but what stands in it, and no network at all. */
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

/** Only the build of a folder for a host has these; the page that is one file brings its own. */
export const ofSite: Plugin['apply'] = (_, { command, mode }) => command === 'build' && mode !== 'single'

const inHead = (tag: string, attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag,
  attrs,
  injectTo: 'head-prepend',
})

/** Adds the policy as a meta element. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: ofSite,
    // Within the first 1024 bytes browsers look for the encoding: it goes before the long policy.
    transformIndexHtml: (html, { filename }) => ({
      html: html.replace(/\s*<meta charset="utf-8"\s*\/?>/u, ''),
      tags: [
        inHead('meta', { charset: 'utf-8' }),
        inHead('meta', { 'http-equiv': 'Content-Security-Policy', content: sitePolicy }),
        // The page of a folder: a page with a name of its own needs no slash.
        ...(filename.endsWith('index.html') ? [{ ...inHead('script', {}), children: withSlash }] : []),
      ],
    }),
  }
}
