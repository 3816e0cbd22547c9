import { describe, expect, it } from 'vitest'
import { endpointWords } from '../endpoint/endpoint.words.ts'
import { moving } from '../compare/compare.words.ts'
import { walkWords } from '../walk/walk.words.ts'
import { words } from './words.ts'

type Leaf = string | ((...values: never[]) => string)
type Tree = Leaf | { readonly [name: string]: Tree }

/** Every word and function of a language with its path. */
function leaves(tree: Tree, path = ''): [string, Leaf][] {
  if (typeof tree === 'string' || typeof tree === 'function') return [[path, tree]]
  return Object.entries(tree).flatMap(([name, branch]) => leaves(branch, `${path}.${name}`))
}

const zh = leaves({ ...words.zh, walk: walkWords.zh, moving: moving.zh, endpoint: endpointWords.zh })
const en = new Map(leaves({ ...words.en, walk: walkWords.en, moving: moving.en, endpoint: endpointWords.en }))

describe('the words', () => {
  it('are never missing, and empty only as a joint', () => {
    const empty = [...zh, ...en].filter(([path, leaf]) => leaf === '' && path !== '.gap')
    expect(empty).toEqual([])
    expect(zh.map(([path]) => path)).toEqual([...en.keys()])
  })
  it('use full-width punctuation in Chinese', () => {
    const sentences = zh.filter(([, leaf]) => typeof leaf === 'string').map(([, leaf]) => leaf as string)
    expect(sentences.filter((one) => /\p{Script=Han}[,:;()]/u.test(one))).toEqual([])
  })
  it('leave the same places to fill in sentences about edges', () => {
    const places = (template: string): string[] => [...template.matchAll(/\{[a-z]+\}/gu)].map(([place]) => place).sort()
    for (const bodies of [0, 1, 2])
      expect(places(words.zh.sentence.stated(bodies))).toEqual(places(words.en.sentence.stated(bodies)))
    for (const grounding of ['derived', 'editorial'] as const)
      expect(places(words.zh.sentence[grounding])).toEqual(places(words.en.sentence[grounding]))
  })
  it('agree with number', () => {
    expect(words.en.shows.nodes(1)).toBe('1 node')
    expect(words.en.shows.nodes(1200)).toBe('1,200 nodes')
    expect(words.zh.shows.nodes(1200)).toBe('1,200 个节点')
  })
})
