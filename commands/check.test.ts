/** The commands that an author of a corpus types, from any folder: their output and exit status. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const home = resolve(import.meta.dirname, '..')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'))
  cpSync(join(home, 'template/river-notes'), join(folder, 'notes'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

/** As npm starts a command: in the folder of package.json, with the folder of the call in INIT_CWD. */
const called = (command: string, words: readonly string[]) =>
  [
    process.execPath,
    [join(home, 'commands/run.mjs'), `commands/${command}.ts`, ...words],
    { cwd: home, env: { ...process.env, INIT_CWD: folder } },
  ] as const

const run = (command: string, ...words: readonly string[]) =>
  new Promise<{ readonly status: number; readonly output: string }>((ended) => {
    const [program, given, options] = called(command, words)
    execFile(program, given, options, (error, out, err) => {
      ended({ status: typeof error?.code === 'number' ? error.code : 0, output: out + err })
    })
  })

describe('a path is read from where it was typed', () => {
  it('by check and draft', { timeout: 60_000 }, async () => {
    expect(await run('check', 'notes')).toMatchObject({
      status: 0,
      output: expect.stringContaining('0 problems') as string,
    })
    expect((await run('draft', 'number-1', '--corpus', 'notes', '--measure')).output).toMatch(/^figures: recall 100/mu)
  })

  it('and one that is no corpus is refused in one sentence', { timeout: 60_000 }, async () => {
    writeFileSync(join(folder, 'letter.txt'), 'A letter.')
    const missing = ['nowhere', `There is no folder ${join(folder, 'nowhere')}.`] as const
    const file = ['letter.txt', `${join(folder, 'letter.txt')} is no folder; name the folder of a corpus.`] as const
    for (const [command, [path, sentence]] of [
      ['check', missing],
      ['check', file],
      ['build', missing],
      ['start', file],
      ['dev', missing],
    ] as const) {
      const { status, output } = await run(command, path)
      expect(status, command).not.toBe(0)
      expect(output.split('\n')[0]).toBe(sentence)
    }
  })
})

describe('a new corpus from an empty folder', () => {
  it('is made by one command, and the check then names what is left to write', { timeout: 60_000 }, async () => {
    const made = await run('newDocument', 'letter.txt', '--id', 'first-letter', '--corpus', 'letters')
    expect(made.status).toBe(0)
    expect(made.output).toContain(join(folder, 'letters/documents/first-letter/CHECKLIST.md'))
    const { status, output } = await run('check', 'letters')
    expect(status).toBe(1)
    expect(output).toContain('document.yaml:4: this is still to be written; what the document is called')
    expect((await run('newDocument', 'letter.txt')).output).toContain('npm run new-document -- text.txt --id my-report')
  })
})

describe('check --watch', () => {
  let child: ChildProcess | undefined
  afterAll(() => child?.kill())

  it('prints a problem with its file, line, reason and remedy after saving', { timeout: 60_000 }, async () => {
    const [program, given, options] = called('check', ['notes', '--watch'])
    child = spawn(program, given, options)
    let output = ''
    child.stdout?.on('data', (text) => (output += String(text)))
    child.stderr?.on('data', (text) => (output += String(text)))
    await expect.poll(() => output, { timeout: 30_000 }).toContain('Watching')
    const file = join(folder, 'notes/documents/number-2/claims/allotments.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('times: 2', 'times: 3'))
    await expect
      .poll(() => output, { timeout: 30_000 })
      .toMatch(/claims\/allotments\.yaml:\d+: the quote .* is printed 2 times .*; write `times: 2`/u)
    writeFileSync(file, readFileSync(file, 'utf8').replace('times: 3', 'times: 2'))
    await expect.poll(() => output, { timeout: 30_000 }).toMatch(/1 problems[^]*0 problems\n$/u)
  })
})
