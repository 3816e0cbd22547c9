import { expect, test } from 'vitest'
import { claimFaults, documentFaults } from '../../../graph/text/textFaults.ts'
import { graphFileOf } from '../read/graphFileOf.ts'
import { readMarkdown } from './readMarkdown.ts'

const notes: unknown[] = []
const read = (files: Readonly<Record<string, string>>) => {
  notes.length = 0
  return readMarkdown(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    (one) => notes.push(one),
  )
}
const links = (files: Readonly<Record<string, string>>) =>
  read(files).edges.map(({ source, relation, target }) => [source, relation, target])
const passages = (text: string) =>
  read({ 'a.md': text }).edges.map(({ quotes }) => quotes?.map((one) => [one].flat()[0]?.quote))

test("Cosma's notes: ids, types of notes and of links, and the paragraph as quote", () => {
  const { nodes, edges, documents } = read({
    'n/20210901.md':
      '---\ntitle: Paul Otlet\nid: 20210901\ntype: person\ntags: [documentation, peace]\nborn: 1868-08-23\n---\n\nOtlet planned the [[part:20210902|Mundaneum]] in Brussels.\n\nAnother paragraph.\n',
    'n/20210902.md':
      '---\ntitle: Mundaneum\nid: 20210902\ntypes:\n- place\n- idea\n---\nA city of knowledge: [[20210901]].\n',
  })
  expect(nodes).toMatchObject([
    {
      id: '20210901',
      label: 'Paul Otlet',
      kind: 'person',
      properties: { tags: 'documentation | peace', born: '1868-08-23' },
    },
    { id: '20210902', label: 'Mundaneum', kind: 'place', properties: { types: 'idea' } },
  ])
  expect(edges).toMatchObject([
    {
      source: '20210901',
      target: '20210902',
      relation: 'part',
      quotes: [{ quote: 'Otlet planned the [[part:20210902|Mundaneum]] in Brussels.', document: '20210901' }],
    },
    { source: '20210902', target: '20210901', relation: null },
  ])
  expect(documents?.map(({ title }) => title)).toEqual(['Paul Otlet', 'Mundaneum'])
})

test("Obsidian's notes: names in any case, aliases, headings, folders, embeds, and notes that nobody has written", () => {
  expect(
    links({
      'vault/Mill.md':
        'See [[the RIVER#Source|water]] and [[Old Stream]], ![[Map]], ![[mill.png]], [[b/Twin]], [[#Below]].',
      'vault/The River.md': '---\naliases: [Old Stream]\nup: [[Mill]]\n---\n',
      'vault/Map.md': '',
      'vault/a/Twin.md': '',
      'vault/b/Twin.md': '[[Nobody: a life]] [[nobody: A Life]] [[Twin]]',
    }),
  ).toEqual([
    ['vault/Mill.md', null, 'vault/The River.md'],
    ['vault/Mill.md', 'embed', 'vault/Map.md'],
    ['vault/Mill.md', null, 'vault/b/Twin.md'],
    ['vault/The River.md', 'up', 'vault/Mill.md'],
    ['vault/b/Twin.md', null, '[[nobody: a life]]'],
  ])
  expect(notes).toEqual([{ note: 'left-out', what: 'attachment', count: 1, example: 'mill.png' }])
})

test('plain links lead along paths, also out of a folder and with signs in them; addresses elsewhere lead nowhere', () => {
  expect(
    links({
      'a/one.md':
        '[x](../b/two%20too.md#part "title") [y](<./three.md>) [z](https://example.org/four.md) ![p](p.png) [n](none.md)',
      'b/two too.md': '',
      'a\\three.md': '',
    }),
  ).toEqual([
    ['a/one.md', null, 'b/two too.md'],
    ['a/one.md', null, 'a/three.md'],
    ['a/one.md', null, '[[none]]'],
  ])
})

test('code and comments have no links', () => {
  const text =
    '```\n[[a]]\n```\n~~~md\n[[b]]\n```\n[[c]]\n~~~\n`[[d]]` ``x`[[e]]`` ` [[F]]\n<!-- [[g]] --> %%[[h]]%% [[I]]'
  expect(links({ 'a.md': text }).map(([, , target]) => target)).toEqual(['[[f]]', '[[i]]'])
})

test('a quote is the paragraph, the list item, the heading or the row that the link stands in', () => {
  expect(
    passages(
      'First line\r\nand [[one]] more.\r\n\r\n- item\r\n- [ ] knows:: [[two]]\r\n  for long\r\n\r\n# On [[three]]\r\ntext\r\n> said [[four]]\r\n\r\n| x | [[five\\|5]] |\r\n|---|---|\r\n',
    ),
  ).toEqual([
    ['First line\r\nand [[one]] more.'],
    ['knows:: [[two]]\r\n  for long'],
    ['On [[three]]'],
    ['text\r\n> said [[four]]'],
    [' x | [[five\\|5]] |'],
  ])
  expect(links({ 'a.md': '- knows:: [[two]]' })).toEqual([['a.md', 'knows', '[[two]]']])
})

test('a long paragraph is quoted by the sentence', () => {
  const filler = 'Many words stand here. '.repeat(30)
  expect(passages(`${filler}The [[mill]] is old. ${filler}`)).toEqual([['The [[mill]] is old. ']])
  expect(passages(`${'这里有很多字。'.repeat(80)}这座[[mill|磨坊]]很老。${'这里有很多字。'.repeat(80)}`)).toEqual([
    ['这座[[mill|磨坊]]很老。'],
  ])
})

test('every edge quotes its sentence from the text of its note, letter for letter, across soft line ends too', () => {
  const foreign = read({
    'Mill.md': '---\nauthor: Ann\n---\nThe mill\nstands by the [[River]].\n\nThe [[River]] drives it.\n\nAn end.',
    'River.md': '---\ntitle: a: b: [\n---\nTo the [[mill]].',
  })
  const { file } = graphFileOf(foreign, { name: 'notes', format: 'markdown', sha256: '0' })
  expect(file.edges.map(({ key, attributes }) => [key, attributes.grounding, attributes.claims.length])).toEqual([
    ['mill-md--leads-to--river-md', 'stated', 2],
    ['river-md--leads-to--mill-md', 'stated', 1],
  ])
  expect([...claimFaults(file), ...documentFaults(file)]).toEqual([])
  expect(file.attributes.bodies.map(({ label }) => label).sort()).toEqual(['Ann', 'River'])
  expect(notes).toEqual([{ note: 'left-out', what: 'front matter', count: 1, example: 'River.md' }])
})

test('front matter runs nothing and names nothing that JavaScript gives a meaning', () => {
  const { nodes } = read({
    'a.md': '---\n__proto__: x\nconstructor: y\nfn: !!js/function "function () {}"\n---\n',
    'b.md': '---\n__proto__: x\nconstructor: y\n---\n',
    'c.md': '---\na: &a [x, x]\nb: [*a, *a]\n---\n',
  })
  expect(Object.entries(nodes[1]?.properties ?? {})).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ])
  expect(notes).toMatchObject([{ what: 'front matter', count: 2 }])
})

test('notes of a megabyte of brackets or backticks are read', () => {
  const files = ['[[', '`a``', '<!--', '[a]('].map((one, at) => [`${String(at)}.md`, one.repeat(250_000)] as const)
  expect(read(Object.fromEntries(files)).nodes).toHaveLength(4)
})
