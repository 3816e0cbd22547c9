import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { firstLoad, siteFiles } from './bundle.ts'

const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const files: Readonly<Record<string, string>> = {
  'index.html': `<link rel="icon" href="./icon.svg"><link rel="stylesheet" crossorigin href="./assets/a.css">
    <link rel="modulepreload" crossorigin href="./assets/pre.js"><script type="module" crossorigin src="./assets/a.js"></script>`,
  'icon.svg': '<svg/>',
  'assets/a.css': 'p{color:red}',
  'assets/a.js': 'import{b}from"./b.js";import"./c.js";const lazy=()=>import("./lazy.js");b(lazy)',
  'assets/b.js': 'export{x as b}from"./deep/x.js"',
  'assets/c.js': 'import{b}from"./b.js";b()',
  'assets/deep/x.js': 'export const x=1',
  'assets/pre.js': 'export{}',
  'assets/lazy.js': 'export{}',
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

test('the first load is what index.html names and what that imports, each once, and not what waits for import()', () => {
  const paths = firstLoad(folder).map(({ path }) => path)
  expect(paths.sort()).toEqual(['a.css', 'a.js', 'b.js', 'c.js', 'deep/x.js', 'pre.js'].map((path) => `assets/${path}`))
})

test('its size is counted in gzipped bytes', () => {
  const style = firstLoad(folder).find(({ path }) => path === 'assets/a.css')
  expect(style?.gzipped).toBe(gzipSync('p{color:red}', { level: 9 }).length)
})

test('a file that index.html names and the site lacks is an error', () => {
  const broken = join(folder, 'assets/deep')
  writeFileSync(join(broken, 'index.html'), '<script type="module" src="./gone.js"></script>')
  expect(() => firstLoad(broken)).toThrow(/gone\.js/)
  rmSync(join(broken, 'index.html'))
})

test('the files of a site are listed with their folders', () => {
  expect(siteFiles(folder)).toEqual(Object.keys(files).sort())
})
