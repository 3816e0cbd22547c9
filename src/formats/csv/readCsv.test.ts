import { expect, test } from 'vitest'
import type { Mapping, OpeningOptions } from '../read/openResult.ts'
import { openFiles } from '../read/openFiles.ts'
import { given, inShort, opened } from '../../testing/openedFiles.ts'

const open = (text: string, opening: OpeningOptions = {}) => opened([given('a.csv', text)], opening)
const nowhere: Mapping = {
  source: null,
  target: null,
  relation: null,
  id: null,
  label: null,
  kind: null,
  quote: null,
  document: null,
  body: null,
}

test.each([
  ['commas', 'source,target,relation\na,b,knows\n'],
  ['semicolons and decimal commas', 'Source;Target;Relation;Weight\na;b;knows;1,5\n'],
  ['tabs and no quoting', 'source\ttarget\trelation\tremark\na\tb\tknows\t"half\n'],
  ['bars', 'from|to|type\r\na|b|knows\r\n'],
  ['Excel that says so', 'sep=;\r\nsource;target;relation\r\na;b;knows\r\n'],
  [
    'quoted cells with separators and line breaks',
    '"source","target","relation","remark"\n"a","b","knows","x, ""y""\nz"\n',
  ],
  ['Chinese headers', '来源,目标,关系\na,b,knows\n'],
])('pairs are read with %s', async (_, text) => {
  const { file, format } = await open(text)
  expect(format).toBe('csv')
  expect(inShort(file)).toEqual({ nodes: ['a', 'b'], edges: ['a knows b'] })
})

test('quotes, documents and speakers are found under Chinese headers, and other columns are properties', async () => {
  const { file } = await open('来源,目标,关系,引文,出处,说话人,年份\n甲,乙,认识,“甲认识乙”,《书信》,丙,1920\n')
  expect(file.attributes.claims[0]?.quote).toBe('“甲认识乙”')
  expect(file.attributes.documents[0]?.title).toEqual({ zh: '《书信》' })
  expect(file.attributes.bodies[0]?.label).toBe('丙')
  expect(file.edges[0]?.attributes.properties).toEqual({ 年份: '1920' })
})

test("Gephi's two tables are one graph: its Type says whether an edge has a direction", async () => {
  const { file } = await opened([
    given('nodes.csv', 'Id,Label,Lat,Lon,age\na,Ann,"54,5","10,25",41\nb,Bo,,,\nc,Cy,,,\n'),
    given('edges.csv', 'Source,Target,Type,Id,Label,Weight\na,b,Undirected,0,,1.0\nb,c,Directed,1,knows,2.0\n'),
  ])
  expect(inShort(file)).toEqual({ nodes: ['Ann', 'Bo', 'Cy'], edges: ['a is linked with b', 'b knows c'] })
  expect(file.nodes[0]?.attributes.at).toEqual({ lat: 54.5, lon: 10.25, approximate: true })
  expect(file.nodes[0]?.attributes.properties).toEqual({ age: '41' })
})

test('a table whose columns tell nothing is asked about, with what they look like', async () => {
  expect(await openFiles([given('a.csv', 'a,knows,b\nb,knows,c\nc,likes,a\n')])).toEqual({
    kind: 'tables',
    tables: [
      {
        path: 'a.csv',
        header: ['A', 'B', 'C'],
        rows: [
          ['a', 'knows', 'b'],
          ['b', 'knows', 'c'],
          ['c', 'likes', 'a'],
        ],
        count: 3,
        separator: ',',
        guess: { ...nowhere, source: 0, target: 2, relation: 1 },
      },
    ],
  })
})

test('what the reader says of the columns counts, and nothing else is a passage', async () => {
  const text = 'who,whom,evidence,how\nAnn,Bo,certain,knows\n'
  const mapped: Mapping = { ...nowhere, source: 0, target: 1, relation: 3 }
  const { file } = await open(text, { mappings: { 'a.csv': mapped } })
  expect(inShort(file)).toEqual({ nodes: ['Ann', 'Bo'], edges: ['ann knows bo'] })
  expect(file.edges[0]?.attributes.properties).toEqual({ evidence: 'certain' })
  const quoted = await open(text, { mappings: { 'a.csv': { ...mapped, quote: 2 } } })
  expect(quoted.file.attributes.claims[0]?.quote).toBe('certain')
})

test.each([
  [{ source: 0 }, 'target'],
  [{ source: 1, target: 1 }, 'target'],
  [{ source: 0, target: 9 }, 'target'],
  [{ source: -1, target: 1 }, 'source'],
  [{}, 'id'],
])('columns that make no graph are refused: %j', async (mapped, at) => {
  const mappings = { 'a.csv': { ...nowhere, ...mapped } }
  const found = await openFiles([given('a.csv', 'x,y\n1,2\n')], { mappings })
  expect(found.kind === 'fault' && [found.fault.fault, found.fault.at]).toEqual(['mapping', at])
})

test('rows without an end, and cells beyond the last column, are left out and counted', async () => {
  const { notes } = await open('source,target\na,b\na,\n,b\na,b,c\n')
  expect(notes.filter(({ note }) => note === 'left-out')).toEqual([
    { note: 'left-out', what: 'rows', count: 2, example: 'a.csv: 2' },
    { note: 'left-out', what: 'cells', count: 1, example: 'a.csv: 4' },
  ])
})

test('a quotation mark that is not closed is named with its line', async () => {
  const found = await openFiles([given('a.csv', 'source,target\na,b\nc,"d\ne,f\n')])
  expect(found.kind === 'fault' && found.fault).toMatchObject({ fault: 'broken', line: 3, column: 3, expected: '"…"' })
})
