import { expect, it } from 'vitest'
import type { Told } from '../told.ts'
import { followFolder } from './followFolder.ts'

const problem = { file: 'a.yaml', line: 1, wrong: 'wrong', right: 'right' }

/** A folder whose graph is the last of these texts; null: it has a problem. */
function followed(texts: (string | null)[]) {
  const told: Told[] = []
  let compiled = 0
  const live = followFolder('folder', async () => {
    compiled += 1
    await Promise.resolve()
    const text = texts.at(-1) ?? null
    return { text, problems: text === null ? [problem] : [] }
  })
  live.onTold((one) => told.push(one))
  return { live, told, compiled: () => compiled }
}

it('keeps the last sound graph while there are problems, and says that the graph is the same', async () => {
  const texts: (string | null)[] = ['one']
  const { live, told } = followed(texts)
  expect(await live.graph()).toEqual({ text: 'one', problems: [] })
  texts.push(null)
  live.changed()
  await expect.poll(() => told.length).toBe(1)
  expect(told[0]).toEqual({ problems: [problem], hasGraph: true, graph: 1 })
  expect(await live.graph()).toEqual({ text: 'one', problems: [problem] })
  texts.push('two')
  live.changed()
  await expect.poll(() => told.at(-1)).toEqual({ problems: [], hasGraph: true, graph: 2 })
})

it('has no graph where there never was a sound one', async () => {
  const { live } = followed([null])
  expect(await live.told()).toEqual({ problems: [problem], hasGraph: false, graph: 0 })
})

it('takes files that are saved together for one change', async () => {
  const { live, told, compiled } = followed(['one'])
  for (let saved = 0; saved < 5; saved++) live.changed()
  await expect.poll(() => told.length).toBe(1)
  expect(compiled()).toBe(1)
})

it('tells of a folder that cannot be read, and does not fail', async () => {
  const live = followFolder('folder', () => Promise.reject(new Error('gone')))
  expect((await live.told()).problems[0]).toMatchObject({ file: 'folder', wrong: 'Error: gone' })
})
