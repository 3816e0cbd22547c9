import { expect, it } from 'vitest'
import type { CorpusState } from '../corpusState.ts'
import { followFolder } from './followFolder.ts'

const problem = { file: 'a.yaml', line: 1, wrong: 'wrong', right: 'right' }

/** A folder whose graph is the last of these texts; null: it has a problem. */
function followed(texts: (string | null)[]) {
  const states: CorpusState[] = []
  let compiled = 0
  const live = followFolder('folder', async () => {
    compiled += 1
    await Promise.resolve()
    const text = texts.at(-1) ?? null
    return { text, problems: text === null ? [problem] : [] }
  })
  live.onChange((one) => states.push(one))
  return { live, states, compiled: () => compiled }
}

it('keeps the last sound graph while there are problems, and says that the graph is the same', async () => {
  const texts: (string | null)[] = ['one']
  const { live, states } = followed(texts)
  expect(await live.graph()).toEqual({ text: 'one', problems: [] })
  texts.push(null)
  live.changed()
  await expect.poll(() => states.length).toBe(1)
  expect(states[0]).toEqual({ problems: [problem], hasGraph: true, graph: 1 })
  expect(await live.graph()).toEqual({ text: 'one', problems: [problem] })
  texts.push('two')
  live.changed()
  await expect.poll(() => states.at(-1)).toEqual({ problems: [], hasGraph: true, graph: 2 })
})

it('has no graph where there never was a sound one', async () => {
  const { live } = followed([null])
  expect(await live.state()).toEqual({ problems: [problem], hasGraph: false, graph: 0 })
})

it('takes files that are saved together for one change', async () => {
  const { live, states, compiled } = followed(['one'])
  for (let saved = 0; saved < 5; saved++) live.changed()
  await expect.poll(() => states.length).toBe(1)
  expect(compiled()).toBe(1)
})

it('reports of a folder that cannot be read, and does not fail', async () => {
  const live = followFolder('folder', () => Promise.reject(new Error('gone')))
  expect((await live.state()).problems[0]).toMatchObject({ file: 'folder', wrong: 'Error: gone' })
})
