import { expect, test } from 'vitest'
import { limits } from './openResult.ts'
import { openFiles } from './openFiles.ts'
import { given, opened } from '../../testing/openedFiles.ts'
import { sampleFiles } from '../../testing/sampleFiles.ts'

const sample = (path: string): string => sampleFiles[path] ?? ''

test.each([
  ['graphology.json', 'graphology'],
  ['nodeLink.json', 'node-link'],
  ['elements.cyjs', 'cytoscape'],
  ['people.jgf', 'jgf'],
  ['linked.jsonld', 'json-ld'],
  ['edges.csv', 'csv'],
  ['a.gexf', 'gexf'],
  ['a.graphml', 'graphml'],
  ['a.ttl', 'turtle'],
  ['a.nt', 'turtle'],
])('%s is known by its content under any name', async (path, format) => {
  for (const name of ['noname', 'a.json', 'a.csv', 'a.xml'])
    expect((await opened([given(name, `\n ${sample(path)}`)])).format).toBe(format)
})

test.each([
  ['a web page', '<!DOCTYPE html>\n<!-- a --><html></html>', 'unknown-format', '<html>'],
  ['RDF as XML', '<?xml version="1.0"?><rdf:RDF xmlns:rdf="a"/>', 'unknown-format', '<RDF>'],
  ['JSON without a graph', '{"a": 1, "b": 2}', 'unknown-format', 'a, b'],
  ['prose', 'Ann knows Bo.\nBo, however, does not.\n', 'unknown-format', 'Ann knows Bo.\nBo, howeve'],
  ['spaces', ' \n ', 'empty', null],
  ['a graph without nodes', '{"nodes": [], "links": []}', 'no-nodes', null],
])('%s is said to be none that is known', async (_, text, fault, found) => {
  expect(await openFiles([given('folder/a', text)])).toMatchObject({ kind: 'fault', fault: { fault, found } })
})

test('of several files one graph is opened; what is of no use beside it is named', async () => {
  const picture = { path: 'f/a.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) }
  const { format, notes, file } = await opened([
    picture,
    given('f/broken.json', '{"nodes": ['),
    given('f/edges.csv', sample('edges.csv')),
    given('f/a.gexf', sample('a.gexf')),
    given('f/b.json', sample('nodeLink.json')),
  ])
  expect(format).toBe('gexf')
  expect(notes.map((note) => ('path' in note ? note.path : note.note))).toEqual([
    'f/a.png',
    'f/broken.json',
    'f/edges.csv',
    'f/b.json',
  ])
  expect(file.attributes['opened-from']).toEqual({ name: 'a.gexf', format: 'gexf' })
})

test('a folder of notes is opened as one, whatever its program has put beside them', async () => {
  const { format, file, notes } = await opened([
    given('vault/.obsidian/app.json', '{"theme": "dark"}'),
    given('vault/a.canvas', '{"nodes": [{"id": "1"}], "edges": []}'),
    given('vault/alpha.md', sample('alpha.md')),
    given('vault/beta.md', '# Beta\n'),
  ])
  expect([format, file.attributes['opened-from']?.name]).toEqual(['markdown', 'vault'])
  expect(file.edges).toHaveLength(1)
  expect(notes.filter(({ note }) => note === 'passed-over')).toHaveLength(2)
})

test('where none of several files is a graph, the fault is that of the first one', async () => {
  expect(await openFiles([given('a.json', '{"nodes": ['), given('b.json', '[1]')])).toMatchObject({
    kind: 'fault',
    fault: { path: 'b.json', fault: 'unknown-format' },
  })
  expect(await openFiles([given('a.json', '{'), given('b.json', '{')])).toMatchObject({
    kind: 'fault',
    fault: { path: 'a.json', fault: 'broken', line: 1, column: 2 },
  })
  expect(await openFiles([])).toMatchObject({ kind: 'fault', fault: { fault: 'empty' } })
})

test('the edition of a graph is the hash of its bytes, of several files whatever their order', async () => {
  const files = [given('edges.csv', sample('edges.csv')), given('nodes.csv', 'Id,Label\nalpha,A\n')]
  const one = await opened(files)
  const other = await opened(files.toReversed())
  expect(one.file.attributes.edition).toMatch(/^[0-9a-f]{64}$/u)
  expect(other.file.attributes.edition).toBe(one.file.attributes.edition)
  expect((await opened(files.slice(0, 1))).file.attributes.edition).not.toBe(one.file.attributes.edition)
})

test('what is too large or too many is refused before it is read', async () => {
  const bytes = { length: limits.bytes + 1 } as Uint8Array
  expect(await openFiles([{ path: 'a', bytes }])).toMatchObject({ fault: { fault: 'too-large' } })
  const file = given('a', 'x')
  expect(await openFiles(Array.from({ length: limits.files + 1 }, () => file))).toMatchObject({
    fault: { fault: 'too-many', at: 'files' },
  })
})

test('progress goes from nothing to all, and never back', async () => {
  const shares: number[] = []
  await opened([given('a.gexf', sample('a.gexf'))], { onprogress: (share) => shares.push(share) })
  expect(shares).toEqual([...shares].sort((one, other) => one - other))
  expect(shares.at(-1)).toBe(1)
})
