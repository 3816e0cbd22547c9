import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildGraph } from '../build/compile.ts'
import { withSmallCorpus } from '../build/smallCorpus.ts'
import { checkCorpus } from '../build/validate.ts'
import { newDocument } from './newDocument.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'author-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const text = 'Hill Report\r\n\r\nHill Society\n\nThe society opened a hut.\nIt has 2 rooms.\n\nThe end is near.\n'

function textFile(content: string | Uint8Array = text): string {
  const file = join(folder, 'received.txt')
  writeFileSync(file, content)
  return file
}
const make = (id = 'hill', corpus = join(folder, 'corpus')) => newDocument({ textFile: textFile(), id, corpus })
const allFiles = (where: string): readonly string[] => readdirSync(where, { recursive: true }).map(String).toSorted()

describe('a new document', () => {
  it('keeps the text byte for byte', () => {
    make()
    expect(readFileSync(join(folder, 'corpus/documents/hill/text.txt'), 'utf8')).toBe(text)
  })

  it('leaves nothing to the check but what only the editor knows', () => {
    make()
    const { problems, located } = checkCorpus(join(folder, 'corpus'))
    expect(new Set(problems.map(({ wrong }) => wrong))).toEqual(new Set(['this is still to be written']))
    expect(located.documents[0]?.sections.map(({ id }) => id)).toEqual(['hill-report'])
  })

  it('makes files to which the first entries are added below what stands there', () => {
    make()
    const added = {
      'nodes/places.yaml': '  hut: { label: hut }\n',
      'edges.yaml': '- edge: hut names hill\n  grounding: editorial\n  note: { en: x }\n',
      'vocabulary.yaml': '  rooms: { zh: 间 }\n',
    }
    for (const [file, entry] of Object.entries(added)) {
      const path = join(folder, 'corpus', file)
      writeFileSync(path, readFileSync(path, 'utf8') + entry)
    }
    const { corpus } = checkCorpus(join(folder, 'corpus')).located
    expect(corpus.nodes.map(({ key }) => key)).toEqual(['hut'])
    expect(corpus.edges.map(({ value }) => value.edge)).toEqual(['hut names hill'])
    expect(corpus.printed.map(({ key }) => key)).toEqual(['rooms'])
  })

  it('makes a corpus that compiles once the editor has written what is left', () => {
    make()
    for (const file of ['corpus.yaml', 'bodies.yaml', 'documents/hill/document.yaml']) {
      const path = join(folder, 'corpus', file)
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('TODO: ', ''))
    }
    const { file, problems } = buildGraph(join(folder, 'corpus'))
    expect(problems).toEqual([])
    expect(file?.attributes.documents[0]?.text).toBe(text)
  })

  it('names every file that it wrote', () => {
    const made = make()
    const report = 'report' in made ? made.report.join('\n') : ''
    for (const file of allFiles(join(folder, 'corpus')).filter((name) => /\.\w+$/u.test(name)))
      expect(report).toContain(join(folder, 'corpus', file))
  })

  it('adds to a corpus nothing but its folder and a body', () =>
    withSmallCorpus([], (corpus) => {
      const before = new Map(
        allFiles(corpus)
          .filter((name) => name.endsWith('.yaml'))
          .map((name) => [name, readFileSync(join(corpus, name), 'utf8')]),
      )
      expect(make('hill', corpus)).toHaveProperty('report')
      for (const [name, content] of before) {
        const now = readFileSync(join(corpus, name), 'utf8')
        expect(now.startsWith(content)).toBe(true)
        expect(now === content || name === 'bodies.yaml').toBe(true)
      }
      expect(new Set(checkCorpus(corpus).problems.map(({ wrong }) => wrong))).toEqual(
        new Set(['this is still to be written']),
      )
    }))
})

describe('a document that cannot be made is refused in one sentence, and nothing is written:', () => {
  const refused = (id: string, file: string, corpus = join(folder, 'corpus')): string => {
    const made = newDocument({ textFile: file, id, corpus })
    return 'problem' in made ? made.problem.replaceAll(folder, '…') : 'it was made'
  }

  it('a text that is not there, or a folder', () => {
    expect(refused('hill', join(folder, 'none.txt'))).toBe('There is no file …/none.txt.')
    expect(refused('hill', folder)).toMatch(/is no file/u)
    expect(allFiles(folder)).toEqual([])
  })

  it('an empty text', () => expect(refused('hill', textFile(' \n '))).toMatch(/is empty/u))

  it('a text that is not UTF-8', () => {
    expect(refused('hill', textFile(Uint8Array.of(0x41, 0xb0, 0xa1)))).toMatch(/is not UTF-8/u)
    expect(allFiles(folder)).toEqual(['received.txt'])
  })

  it.each(['My Report', 'a--b', '', '../up', '报告'])('the id %j', (id) => {
    expect(refused(id, textFile())).toMatch(/cannot be an id/u)
  })

  it('an id that is taken', () => {
    make()
    const before = allFiles(folder)
    expect(refused('hill', textFile())).toMatch(/^The id hill is taken/u)
    expect(allFiles(folder)).toEqual(before)
  })

  it('a folder with other things in it', () => {
    mkdirSync(join(folder, 'letters'))
    writeFileSync(join(folder, 'letters/one.txt'), 'x')
    expect(refused('hill', textFile(), join(folder, 'letters'))).toMatch(/is no corpus/u)
  })
})
