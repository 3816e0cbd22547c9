import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askedFor, sideBySide, running } from './phases.ts'

const home = resolve(import.meta.dirname, '..')
const named = (...words: readonly string[]): readonly string[] => {
  const asked = askedFor(words)
  if (typeof asked === 'string') throw new Error(asked)
  return [...asked.sideBySide, ...asked.running].map(({ name }) => name)
}

const run = (file: string, ...words: readonly string[]) =>
  new Promise<{ readonly status: number; readonly out: string; readonly err: string }>((ended) => {
    execFile(process.execPath, [file, ...words], { cwd: home }, (error, out, err) => {
      ended({ status: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })

describe('what npm test is asked for', () => {
  it('is one phase, or several in the order of all, or all', () => {
    expect(named('unit')).toEqual(['unit'])
    expect(named('unit', 'types', 'unit')).toEqual(['types', 'unit'])
    expect(named().length).toBeGreaterThan(named('unit', 'types').length)
    expect(named()).toEqual(expect.arrayContaining(['format', 'walls', 'unused', 'browser', 'journeys']))
  })

  it('is for journeys also what they go through', () => {
    expect(named('journeys')).toEqual(['single', 'build', 'journeys'])
  })

  it('is one word for each', () => {
    for (const { name } of [...sideBySide, ...running]) expect(name).toMatch(/^[a-z]+$/u)
  })

  it('is refused in one sentence where there is no such phase', async () => {
    const sentence = /^No such phase: unti, speed\. There are lint, .*, unit, .*, journeys\.\n$/u
    const { status, out, err } = await run('commands/run.mjs', 'commands/test.ts', 'unti', 'types', 'speed')
    expect([status, out]).toEqual([1, ''])
    expect(err).toMatch(sentence)
  })
})

describe('vitest by itself', () => {
  const projects = async (...words: readonly string[]): Promise<readonly string[]> => {
    const { out } = await run('node_modules/vitest/vitest.mjs', 'list', '--filesOnly', '--json', ...words)
    const files = JSON.parse(out) as readonly { readonly projectName: string }[]
    return [...new Set(files.map(({ projectName }) => projectName))]
  }

  it('runs the unit tests only, and another project where it is named', { timeout: 60_000 }, async () => {
    const found = [projects(), projects('--project=foreign')]
    expect(await Promise.all(found)).toEqual([['unit'], ['foreign']])
  })
})
