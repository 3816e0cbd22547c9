import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findBrowser, shellBeside } from './browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-browsers-'))
const ending = process.platform === 'win32' ? '.exe' : ''

function program(name: string): string {
  const file = join(folder, name + ending)
  writeFileSync(file, '')
  chmodSync(file, 0o755)
  return file
}

const [whole, shell, own] = [program('chromium'), program('chromium-headless-shell'), program('own')]

afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('of two browsers that are there, the kind that is asked for is found', () => {
  expect(findBrowser('shell', { PATH: folder })).toBe(shell)
  expect(findBrowser('whole', { PATH: folder })).toBe(whole)
})

test('a browser that is named wins over both kinds, unless it is not there', () => {
  expect(findBrowser('shell', { PATH: folder, VERBATIM_BROWSER: own })).toBe(own)
  expect(findBrowser('whole', { PATH: folder, CHROMIUM: own })).toBe(own)
  expect(findBrowser('whole', { PATH: folder, VERBATIM_BROWSER: join(folder, 'gone'), CHROMIUM: '' })).toBe(whole)
})

test("Playwright's shell is looked for beside its whole browser, on each system", () => {
  expect(shellBeside('/home/a/.cache/ms-playwright/chromium-1255/chrome-linux64/chrome')).toBe(
    '/home/a/.cache/ms-playwright/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell',
  )
  expect(shellBeside('/a/chromium-1255/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google')).toBe(
    '/a/chromium_headless_shell-1255/chrome-headless-shell-mac-arm64/chrome-headless-shell',
  )
  expect(shellBeside('C:\\a\\chromium-1255\\chrome-win64\\chrome.exe')).toBe(
    'C:\\a\\chromium_headless_shell-1255\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
  )
  expect(shellBeside('/usr/bin/chromium')).toBeNull()
})
