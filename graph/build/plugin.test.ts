import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, type InlineConfig } from 'vite'
import { describe, expect, it } from 'vitest'
import { parseGraph } from '../schema.ts'
import { corpus } from './plugin.ts'
import { withSmallCorpus } from './smallCorpus.ts'

const nan = 'documents/spring/claims/nan.yaml'

async function withPage<T>(folder: string, use: (config: InlineConfig) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'page-'))
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>page</title>')
  try {
    return await use({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [corpus(folder)],
      build: { write: false },
    })
  } finally {
    rmSync(root, { recursive: true })
  }
}

async function builtFiles(config: InlineConfig): Promise<ReadonlyMap<string, string>> {
  const result = await build(config)
  const outputs = 'output' in result ? [result] : Array.isArray(result) ? result : []
  return new Map(
    outputs.flatMap(({ output }) =>
      output.map((one) => [one.fileName, one.type === 'asset' ? String(one.source) : one.code] as const),
    ),
  )
}

describe('the corpus in a build', () => {
  it('stands beside index.html as graph.json', async () => {
    const files = await withSmallCorpus([], (folder) => withPage(folder, builtFiles))
    expect([...files.keys()].toSorted()).toEqual(['graph.json', 'index.html'])
    expect(parseGraph(JSON.parse(files.get('graph.json') ?? 'null')).ok).toBe(true)
  })

  it('lets the build fail with every problem', async () => {
    const failing = withSmallCorpus(
      [
        [nan, 'times: 2', 'times: 3'],
        ['nodes/plans.yaml', 'kind: plan', 'kind: plans'],
      ],
      (folder) => withPage(folder, builtFiles),
    )
    await expect(failing).rejects.toThrow(/nan\.yaml:15: .*write `times: 2`[^]*plans\.yaml:1: unknown kind/u)
  })
})

describe('the corpus in development', () => {
  const served = (folder: string): Promise<Response> =>
    withPage(folder, async (config) => {
      const server = await createServer({ ...config, server: { port: 0, host: '127.0.0.1' } })
      try {
        await server.listen()
        const response = await fetch(new URL('graph.json', server.resolvedUrls?.local[0]))
        return new Response(await response.text(), { status: response.status })
      } finally {
        await server.close()
      }
    })

  it('is served as graph.json', async () => {
    const response = await withSmallCorpus([], served)
    expect(parseGraph(await response.json()).ok).toBe(true)
  })

  it('is not served with problems, which stand in the answer', async () => {
    const response = await withSmallCorpus([[nan, 'times: 2', 'times: 3']], served)
    expect(response.status).toBe(500)
    expect(await response.text()).toMatch(/nan\.yaml:15: .*write `times: 2`/u)
  })
})
