import axe from 'axe-core'
import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, expect, it } from 'vitest'
import '../app/app.css'
import { liveWords } from './editing.words.ts'
import Problems from './Problems.svelte'

const problem = {
  file: 'claims/a.yaml',
  line: 7,
  wrong: 'the quote “<b>x</b>” is not printed',
  right: 'nearest is “y”',
}
let mounted: Record<string, unknown> | undefined
let dismissed = 0
const show = (changes: object = {}): void => {
  const props = {
    lang: 'en' as const,
    problems: [problem],
    hasGraph: true,
    message: '',
    isDismissed: false,
    ondismiss: () => (dismissed += 1),
    ...changes,
  }
  mounted = mount(Problems, { target: document.body, props })
  flushSync()
}
beforeEach(() => (dismissed = 0))
afterEach(async () => {
  if (mounted) await unmount(mounted)
})

const region = () => document.querySelector('section')
const button = (name: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === name)

it('tells file, line, reason and remedy of each problem, as text', () => {
  show()
  const text = region()?.innerText ?? ''
  for (const part of ['claims/a.yaml:7', problem.wrong, problem.right, liveWords.en.lastSound])
    expect(text).toContain(part)
})

it.each(['zh', 'en'] as const)('speaks %s, and axe finds nothing', async (lang) => {
  show({ lang, hasGraph: false, problems: [problem, { ...problem, line: 9 }] })
  expect(region()?.querySelector('h2')?.textContent).toBe(liveWords[lang].title(2))
  expect(region()?.innerText).toContain(liveWords[lang].none)
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})

it('folds to its heading, and closes when asked', () => {
  show()
  button(liveWords.en.fold)?.click()
  flushSync()
  expect(region()?.querySelector('ol')).toBeNull()
  button(liveWords.en.dismiss)?.click()
  expect(dismissed).toBe(1)
})

it('is not there without problems, or when it was closed; what was done to the page is still said', () => {
  show({ problems: [], message: liveWords.en.updated })
  expect(region()).toBeNull()
  expect(document.querySelector('[role=status]')?.textContent).toBe(liveWords.en.updated)
})
