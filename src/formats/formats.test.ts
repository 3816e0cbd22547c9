import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { words } from '../i18n/words.ts'
import { example } from '../testing/example.ts'
import { comeBack } from '../testing/exampleBack.ts'
import { exampleExport, whole } from '../testing/exampleExport.ts'
import { given, opened } from '../testing/openedFiles.ts'
import { samplesOfFormats } from '../testing/sampleFiles.ts'
import type { FormatDefinition, GraphWriter } from './format.ts'
import { exportWriters, formats, isPastedGraph, listedFormats, openableFormats, openedFormatName } from './formats.ts'
import { isNamed } from './format.ts'
import { openFiles } from './read/openFiles.ts'

const languages = Object.keys(words) as (keyof typeof words)[]
const ids = formats.map((format) => [format.id, format] as const)

/** Texts that are empty, or words of the program where a name should be. */
const unnamed = (texts: Readonly<Record<string, string>>): readonly string[] =>
  languages.filter((lang) => !/\S/u.test(texts[lang] ?? ''))

const twice = (values: readonly (string | number)[]): readonly (string | number)[] =>
  values.filter((value, at) => values.indexOf(value) !== at)

describe.each(ids)('%s', (id, { reads, writes }: FormatDefinition) => {
  test('is read or written', () => {
    expect(reads !== null || writes.length > 0).toBe(true)
  })

  test('has names in every language', () => {
    expect(reads ? [unnamed(reads.name), unnamed(reads.listed)] : []).toEqual(reads ? [[], []] : [])
    for (const writer of writes) {
      expect(Object.keys(writer.words).sort()).toEqual([...languages].sort())
      for (const lang of languages)
        for (const text of Object.values(writer.words[lang]) as readonly string[]) expect(text).toMatch(/\S/u)
    }
  })

  test('has endings as programs know them, and a media type for each file that is written', () => {
    for (const ending of reads?.endings ?? []) expect(ending).toMatch(/^\.[a-z]+$/u)
    for (const { ending, mediaType } of writes) {
      expect(ending).toMatch(/^(-[a-z]+)?\.[a-z]+$/u)
      expect(mediaType).toMatch(/^[a-z]+\/[a-z+]+(;charset=utf-8)?$/u)
      // What is written must be found again among the files of its format.
      if (reads) expect(isNamed(ending, reads.endings)).toBe(true)
    }
  })

  if (reads) {
    const samples = Object.entries(samplesOfFormats[id as keyof typeof samplesOfFormats])

    test('has a sample, which is recognised as this format and read', async () => {
      expect(samples.length).toBeGreaterThan(0)
      for (const [path, text] of samples) {
        expect(isNamed(path, reads.endings)).toBe(true)
        const { format, file } = await opened([given(path, text)])
        expect(format).toBe(id)
        expect(file.nodes.length).toBeGreaterThan(1)
        expect(file.edges.length).toBeGreaterThan(0)
      }
    })

    test('is opened where its text is pasted on the page, if its beginning can be nothing else; prose is not', () => {
      for (const [, text] of samples) expect(isPastedGraph(`\n ${text}`)).toBe(reads.pasted !== null)
      expect(reads.pasted?.test('Ann, Bo and <b>Cy</b> {know} [each] other.') ?? false).toBe(false)
    })
  }

  const graphWriters = writes.filter((writer): writer is GraphWriter => writer.from === 'graph')
  if (graphWriters.length > 0) {
    test('is written in about as many pieces as it says', async () => {
      for (const { load, pieces } of graphWriters) {
        const write = await load()
        const made = [...write(exampleExport())].length
        expect(pieces(exampleExport().part)).toBeGreaterThan(made / 3)
        expect(pieces(exampleExport().part)).toBeLessThan(made * 3)
      }
    })

    test.skipIf(reads === null)(
      'comes back as it was written: the same nodes, edges and quotes, whatever the files are called',
      async () => {
        const files = await Promise.all(
          graphWriters.map(async ({ load }, at) => {
            const write = await load()
            return given(`file-${String(at)}.txt`, whole(write(exampleExport())))
          }),
        )
        const { file, format } = await opened(files)
        expect(format).toBe(id)
        expect(comeBack.of(file)).toEqual(comeBack.of(example))
      },
    )
  }

  test('stands in the table of the folder’s README', () => {
    const readme = readFileSync('src/formats/README.md', 'utf8')
    expect(readme).toMatch(new RegExp(`^\\| \`${id}\` `, 'mu'))
  })
})

const definitionFiles = readdirSync('src/formats', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.format.ts'))
  .map((path) => join('src/formats', path))

test('every definition stands in the registry', () => {
  expect(definitionFiles).toHaveLength(formats.length)
})

test.each(definitionFiles)(
  '%s loads modules whose names begin with read or write, so that the bundles can be separated',
  (path) => {
    const loaded = [...readFileSync(path, 'utf8').matchAll(/import\('([^']+)'\)/gu)].map(([, module]) => module)
    expect(loaded.length).toBeGreaterThan(0)
    for (const module of loaded) expect(module).toMatch(/\/(read|write)[A-Z][A-Za-z]*\.ts$/u)
  },
)

test('ids are given once, of formats and of what the dialog offers; so are ranks of recognition', () => {
  expect(twice(formats.map(({ id }) => id))).toEqual([])
  expect(twice(formats.flatMap(({ writes }) => writes.map(({ id }) => id)))).toEqual([])
  expect(twice(openableFormats.flatMap(({ reads }) => reads.recognised.map(({ rank }) => rank)))).toEqual([])
})

test('ids that stand in files of others, and the endings of what is written, stay what they are', () => {
  expect(openableFormats.map(({ id }) => id)).toEqual([
    'verbatim',
    'graphology',
    'gexf',
    'graphml',
    'cytoscape',
    'node-link',
    'jgf',
    'csv',
    'json-ld',
    'turtle',
    'markdown',
  ])
  expect(exportWriters.map(({ id, ending }) => [id, ending])).toEqual([
    ['graph', '.json'],
    ['gexf', '.gexf'],
    ['graphml', '.graphml'],
    ['cytoscape', '.cyjs'],
    ['jgf', '-jgf.json'],
    ['nodes', '-nodes.csv'],
    ['edges', '-edges.csv'],
    ['claims', '-claims.csv'],
    ['figures', '-figures.csv'],
    ['jsonld', '.jsonld'],
    ['turtle', '.ttl'],
    ['svg', '.svg'],
    ['png', '.png'],
  ])
})

test('each format is recognised by its sample under any name, and what is none of them by none', async () => {
  for (const { id } of openableFormats)
    for (const text of Object.values(samplesOfFormats[id])) {
      // A folder of notes is known by its names; a page without links by nothing else.
      for (const name of ['noname', 'a.json', 'a.csv', 'a.xml'])
        expect((await opened([given(name, `${id === 'markdown' ? '' : '\n '}${text}`)])).format).toBe(id)
    }
  expect(await openFiles([given('a.json', '{"a": 1}')])).toMatchObject({ kind: 'fault', fault: { found: 'a' } })
})

test('a format is called by its name; one that this edition does not know, by its id', () => {
  expect(openedFormatName('turtle', 'en')).toBe('RDF')
  expect(openedFormatName('of-another-edition', 'zh')).toBe('of-another-edition')
  expect(listedFormats('en')).toEqual([
    ...['graph.json', 'graphology', 'GEXF', 'GraphML', 'Cytoscape', 'node-link', 'JSON Graph Format', 'CSV', 'JSON-LD'],
    ...['Turtle (also TriG, N-Triples, N-Quads)', 'a folder of Markdown notes'],
  ])
})
