import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Proof } from '../graph/text/prove.ts'
import { readGraphValue } from './graphText.ts'
import { problemLines, summaryLine } from './proofLines.ts'

const folder = mkdtempSync(join(tmpdir(), 'verify-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const proof: Proof = {
  quotes: { found: 1, of: 2 },
  texts: [{ document: 'page', sha256: 'ab12', holds: true }],
  edition: 'cd34',
  faults: [{ why: 'other-words', place: 'claim', key: 'first', declared: '四大\n工程', found: '\u001B[31m五大工程' }],
}

describe('the lines of a proof', () => {
  it('say what is wrong, where, and what to do, one line a problem, whatever stands in the file', () => {
    const [line, ...rest] = problemLines('graph.json', proof)
    expect(rest).toEqual([])
    expect(line).toMatch(
      /^graph\.json: claim first: the quote is “四大 工程”, and “.*五大工程” is printed there; quote /u,
    )
    expect(line).not.toMatch(/\p{Cc}/u)
  })

  it('cut what would fill the screen', () => {
    const faults = [
      { ...proof.faults[0], why: 'not-a-graph', place: 'file', key: '', declared: 'x'.repeat(1e5), found: '' } as const,
    ]
    expect(problemLines('graph.json', { ...proof, faults })[0]?.length).toBeLessThan(700)
  })

  it('end with the count of the quotes and the hash of the text', () => {
    expect(summaryLine({ ...proof, quotes: { found: 2, of: 2 }, faults: [] })).toBe(
      'every quote found in the page: 2 of 2; text hash page ab12; edition cd34; 0 problems',
    )
    expect(summaryLine(proof)).toContain('quotes found in the page: 1 of 2')
  })
})

describe('a graph file on the disk', () => {
  it('is read as JSON, from a page, too', () => {
    expect(readGraphValue(written('a.json', '{"a":1}'))).toEqual({ value: { a: 1 } })
    const page = '<p>{</p><script type="application/json" id="graph">{"a":"\\u003c/script>"}</script><p>}</p>'
    expect(readGraphValue(written('a.html', page))).toEqual({ value: { a: '</script>' } })
  })

  it('is a sentence where it is broken, missing, or a folder', () => {
    expect(readGraphValue(written('b.json', '{"a":'))).toEqual({
      problem: expect.stringMatching(/^it is not JSON/) as string,
    })
    for (const path of [join(folder, 'gone.json'), folder])
      expect(readGraphValue(path)).toEqual({ problem: expect.stringMatching(/^it cannot be read/) as string })
  })
})
