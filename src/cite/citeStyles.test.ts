import { expect, test } from 'vitest'
import { buildGraph } from '../../graph/build/compile.ts'
import type { GraphFile } from '../../graph/schema.ts'
import { example } from '../testing/example.ts'
import type { Model } from '../graph/model.ts'
import { openModel } from '../graph/openModel.ts'
import { initial } from '../link/viewState.ts'
import { plain, type Reference } from './runs.ts'
import { sourcesOf, type Cited, type CitedSource } from './citedSource.ts'
import { words } from '../i18n/words.ts'
import { definedIn, listedByHand } from '../testing/registered.ts'
import { apaStyle } from './apa.style.ts'
import { bibtexStyle } from './bibtex.style.ts'
import { chicagoStyle } from './chicago.style.ts'
import { citeStyles, usualStyle } from './citeStyles.ts'
import { cslStyle } from './csl.style.ts'
import { gbt7714Style } from './gbt7714.style.ts'
import { risStyle } from './ris.style.ts'

function shipped(): Model {
  const { file } = buildGraph('graph')
  if (file === null) throw new Error('the shipped graph has problems')
  return openModel(file)
}
const model = shipped()
const edition = model.attributes.edition.slice(0, 8)
const occasion = { address: 'https://example.org/v/', accessed: '2026-11-05' }
const cite = (cited: Cited, of = model): readonly CitedSource[] => sourcesOf(of, cited, occasion)
const first = (cited: Cited, of = model): CitedSource => {
  const [source] = cite(cited, of)
  if (!source) throw new Error('nothing is cited')
  return source
}
const texts = (references: readonly Reference[]): readonly string[] => references.map(({ runs }) => plain(runs))

const figure = first({ kind: 'figure', key: 'figure-hohhot-four-togethers' })
const link = `https://example.org/v/#focus=figure-hohhot-four-togethers&edition=${edition}`
const document = '全区民族团结进步创建经验交流现场会发言摘登'
const english =
  'Excerpts of the speeches at the region-wide on-site meeting to exchange experience in ethnic unity and progress demonstration-building'

const ids = citeStyles.map(({ id }) => id)

test('each style is defined in a file of its name and registered, and no other file lists them', () => {
  expect(definedIn('style')).toEqual([...ids].sort())
  expect(listedByHand(ids)).toEqual([])
})

test.each(citeStyles)('the style $id has a name in every language, and a file that programs know', (style) => {
  expect(Object.keys(style.name).sort()).toEqual(Object.keys(words).sort())
  for (const name of Object.values(style.name)) expect(name).toMatch(/\S/u)
  if (!('write' in style)) return
  expect(style.ending).toMatch(/^(\.[a-z]+)+$/u)
  expect(style.mediaType).toMatch(/^[a-z]+\/[a-z.+-]+(;charset=utf-8)?$/u)
})

test('each language has one style that its readers are offered first', () => {
  for (const lang of ['zh', 'en'] as const)
    expect(citeStyles.filter(({ usualIn }) => usualIn.includes(lang))).toEqual([usualStyle(lang)])
})

test('GB/T 7714 names body, printed title, document, edition and day of access, and says that no date is printed', () => {
  expect(texts(gbt7714Style.refer(figure))).toEqual([
    `呼和浩特市民族事务委员会. 用四项工程铸牢中华民族共同体意识[Z/OL]//${document}. 版本 ${edition}. [出版日期不详][2026-11-05]. ${link}.`,
  ])
})

test('APA has n.d. for the year, our English in brackets, and a day of retrieval', () => {
  expect(texts(apaStyle.refer(figure))).toEqual([
    `Hohhot Ethnic Affairs Commission. (n.d.). 用四项工程铸牢中华民族共同体意识 [Forging a strong sense of community for the Chinese nation with four projects]. In ${document} [${english}] (Edition ${edition}). Retrieved November 5, 2026, from ${link}`,
    '(Hohhot Ethnic Affairs Commission, n.d.)',
  ])
})

test('Chicago has a note and an entry of the bibliography, with n.d. and a day of access', () => {
  const title =
    '用四项工程铸牢中华民族共同体意识” [Forging a strong sense of community for the Chinese nation with four projects]'
  expect(texts(chicagoStyle.refer(figure))).toEqual([
    `Hohhot Ethnic Affairs Commission, “${title}, in ${document} [${english}], edition ${edition}, n.d., accessed November 5, 2026, ${link}.`,
    `Hohhot Ethnic Affairs Commission. “${title}. In ${document} [${english}]. Edition ${edition}. N.d. Accessed November 5, 2026. ${link}.`,
  ])
})

test('the title of the host is in italics', () => {
  for (const { refer } of [apaStyle, chicagoStyle]) {
    const [reference] = refer(figure)
    expect(reference?.runs.filter((run) => run.italic).map(({ text }) => text)).toEqual([document])
  }
})

test('BibTeX, CSL-JSON and RIS hold the quotation as printed, and no year', () => {
  const quote = '实施“互联网+铸牢”行动,让“四个与共”“五个认同”理念深入人心'
  expect(bibtexStyle.write([figure])).toBe(`@misc{verbatim-figure-hohhot-four-togethers,
  author = {{呼和浩特市民族事务委员会}},
  title = {{用四项工程铸牢中华民族共同体意识}},
  howpublished = {In: ${document}},
  note = {Edition ${edition}},
  annote = {${quote}},
  language = {zh},
  url = {${link}},
  urldate = {2026-11-05},
}
`)
  expect(JSON.parse(cslStyle.write([figure]))).toEqual([
    {
      id: 'verbatim-figure-hohhot-four-togethers',
      type: 'webpage',
      author: [{ literal: '呼和浩特市民族事务委员会' }],
      title: '用四项工程铸牢中华民族共同体意识',
      'container-title': document,
      version: edition,
      note: quote,
      language: 'zh',
      URL: link,
      accessed: { 'date-parts': [[2026, 11, 5]] },
    },
  ])
  expect(risStyle.write([figure])).toBe(
    [
      'TY  - ELEC',
      'AU  - 呼和浩特市民族事务委员会',
      'TI  - 用四项工程铸牢中华民族共同体意识',
      `T2  - ${document}`,
      `ET  - ${edition}`,
      `N1  - ${quote}`,
      'LA  - zh',
      `UR  - ${link}`,
      'Y2  - 2026/11/05',
      'ER  - ',
      '',
    ].join('\r\n'),
  )
})

test('a node and an edge are cited as entries of the graph, each with the passages that it rests on', () => {
  const key = 'exchange-meeting--located-in--chifeng'
  const [entry, ...passages] = cite({ kind: 'edge', key })
  expect(entry && texts(gbt7714Style.refer(entry))).toEqual([
    `Verbatim. 全区民族团结进步创建经验交流现场会 〔在…召开〕 赤峰市[DB/OL]//Verbatim. 九份发言：${document}. 版本 ${edition}. [出版日期不详][2026-11-05]. https://example.org/v/#focus=${key}&edition=${edition}.`,
  ])
  expect(passages.map(({ kind, author }) => [kind, author.text])).toEqual([['passage', '导语']])
  expect(cite({ kind: 'node', key: 'chifeng' })).toHaveLength(
    1 + model.graph.getNodeAttribute('chifeng', 'claims').length,
  )
})

test('an edge that no passage states says so in its title', () => {
  const graph = openModel(example)
  const { title } = first({ kind: 'edge', key: 'quiet-room--serves--shared-reading--derived' }, graph)
  expect(title.text).toBe('静读室 服务于 共读计划 (由原文推出)')
  expect(title.ours['en']).toMatch(/^Quiet Room serves Shared Reading Plan \(.+\)$/)
})

test('a heading is named where it says more than author and title', () => {
  const source = first({ kind: 'span', document: 'nine-reports', span: [0, 12] })
  const heading = '全面深入持久开展民族团结进步创建 打造内蒙古民族团结进步创建升级版'
  const ours = source.section?.ours['en'] ?? ''
  expect(source.section?.text).toBe(heading)
  expect(ours).toMatch(/^Carrying out/)
  expect(texts(apaStyle.refer(source))[1]).toContain(`, n.d., “${heading}” [${ours}] section)`)
  expect(texts(chicagoStyle.refer(source))[0]).toContain(`, under “${heading}” [${ours}], edition`)
  expect(source.quote).toBe('全面深入持久开展民族')
  expect(source.link).toBe(`https://example.org/v/#span=nine-reports%3A0-12&view=source&edition=${edition}`)
})

test('a view is cited by what it shows, and its link opens it in this edition', () => {
  const shows = { zh: '只看“地区”', en: 'Regions only' }
  const source = first({ kind: 'view', state: { ...initial, kinds: ['region'], theme: 'dark', lang: 'zh' }, shows })
  expect(source.title.text).toBe('只看“地区”')
  expect(source.link).toBe(`https://example.org/v/#kinds=region&edition=${edition}`)
  const other = first({ kind: 'view', state: { ...initial, kinds: ['plan'] }, shows })
  expect(other.key).not.toBe(source.key)
})

const [letters, yearbook] = example.attributes.documents
function marked(date = '3 May'): GraphFile {
  if (!letters || !yearbook) throw new Error('the example has two documents')
  const sections = yearbook.sections.map((section) => ({ ...section, title: 'R&D: 50% of {it} “costs”, $3_x\n#1' }))
  const documents = [letters, { ...yearbook, date, sections }]
  const bodies = example.attributes.bodies.map((body) =>
    body.id === 'press' ? { ...body, label: 'Ink, Paper & *Co*' } : body,
  )
  return { ...example, attributes: { ...example.attributes, documents, bodies } }
}

test('what TeX or RIS would read as its own is escaped, and a printed date is kept as printed', () => {
  const source = first({ kind: 'claim', key: 'press-prize' }, openModel(marked()))
  const bib = bibtexStyle.write([source])
  expect(bib).toContain('title = {{R\\&D: 50\\% of \\{it\\} “costs”, \\$3\\_x \\#1}}')
  expect(bib).toContain('year = {3 May}')
  const ris = risStyle.write([source])
  expect(ris).toContain('AU  - Ink， Paper & Co\r\n')
  expect(ris).toContain('DA  - ///3 May\r\n')
  expect(ris).toContain('TI  - R&D: 50% of {it} “costs”, $3_x #1\r\n')
  expect(cslStyle.write([source])).toContain('"literal": "3 May"')
  expect(texts(apaStyle.refer(source))[0]).toMatch(/^Editors of the yearbook\. \(3 May\)\. /)
  expect(texts(chicagoStyle.refer(source))[0]).toContain('of {it} ‘costs’, $3_x')
})

test('no style invents a year: what is not printed is nowhere in a citation of the shipped graph', () => {
  for (const claim of model.attributes.claims) {
    const source = first({ kind: 'claim', key: claim.id })
    for (const style of citeStyles) {
      const text = 'refer' in style ? texts(style.refer(source)).join(' ') : style.write([source])
      const ours = text
        .replaceAll(source.link, '')
        .replaceAll(source.quote ?? '', '')
        .replaceAll(/2026(-11-05|\/11\/05|,\s+11)|5, 2026/g, '')
      // An excerpt of a passage may hold the year that the passage prints.
      const own = [source.title.text, source.section?.text ?? '', source.within?.text ?? '']
      const printed = [...own, source.quote ?? ''].join(' ')
      for (const [year] of ours.matchAll(/(?<![\da-f])(19|20)\d\d(?![\da-f])/g)) expect(printed).toContain(year)
    }
  }
})

test('a printed date in numbers is one to every program', () => {
  const source = first({ kind: 'claim', key: 'press-prize' }, openModel(marked('2021-10-11')))
  expect(bibtexStyle.write([source])).toContain('  date = {2021-10-11},')
  expect(risStyle.write([source])).toContain('DA  - 2021/10/11\r\n')
  const [record] = JSON.parse(cslStyle.write([source])) as readonly { issued: unknown }[]
  expect(record?.issued).toEqual({ 'date-parts': [[2021, 10, 11]] })
})

/** One of each thing, as the shipped graph has it. */
const everything: readonly CitedSource[] = [
  ...model.graph.nodes().flatMap((key) => cite({ kind: 'node', key }).slice(0, 1)),
  ...model.graph.edges().flatMap((key) => cite({ kind: 'edge', key }).slice(0, 1)),
  ...model.attributes.claims.flatMap(({ id }) => cite({ kind: 'claim', key: id })),
  ...model.attributes.figures.flatMap(({ id }) => cite({ kind: 'figure', key: id })),
  ...cite({ kind: 'span', document: 'nine-reports', span: [0, 12] }),
  ...cite({ kind: 'view', state: initial, shows: { zh: '全部', en: 'All' } }),
]

// What each style of sentences puts where; titles and names are whatever is printed.
const forms: Readonly<Record<string, readonly RegExp[]>> = {
  gbt7714: [
    /^.+\. .+\[(Z|DB)\/OL\](\/\/.+)?\. (版本|Edition) \w{8}\. \[(出版日期不详|n\.d\.)\](: .+)?\[2026-11-05\]\. https:\S+\.$/u,
  ],
  apa: [
    /^.+[.?!] \(n\.d\.\)\. (.+[.?!] In )?.+ \(Edition \w{8}\)\. Retrieved November 5, 2026, from https:\S+[^.]$/u,
    /^\(.+, n\.d\.(, “[^“”]+”( \[.+\])? section)?\)$/u,
  ],
  chicago: [
    /^.+, (“[^“”]+[,?!]?”( \[.+\],)? in )?.+, (under “[^“”]+”( \[.+\])?,? )?edition \w{8}, n\.d\., accessed November 5, 2026, https:\S+\.$/u,
    /^.+[.?!] (“[^“”]+[.?!]?”( \[.+\]\.)? In )?.+\. Edition \w{8}\. N\.d\. Accessed November 5, 2026\. https:\S+\.$/u,
  ],
}

test('everything in the shipped graph is cited in the order and with the marks of each style', () => {
  for (const style of citeStyles) {
    if (!('refer' in style)) continue
    const patterns = forms[style.id] ?? []
    expect([style.id, patterns.length]).not.toEqual([style.id, 0])
    for (const source of everything) {
      const references = texts(style.refer(source))
      expect(references).toHaveLength(patterns.length)
      for (const [at, pattern] of patterns.entries()) {
        expect(references[at]).toMatch(pattern)
        expect(references[at]).not.toMatch(/ {2}|\.\.|,,| [,.]|null|undefined/u)
      }
    }
  }
})

test('every BibTeX entry is closed, has its own key, and nothing in it that TeX would run', () => {
  const bib = bibtexStyle.write(everything)
  const keys = [...bib.matchAll(/^@misc\{([A-Za-z0-9-]+),$/gm)].map(([, key]) => key)
  expect(new Set(keys).size).toBe(everything.length)
  for (const line of bib.split('\n').filter((one) => one.startsWith('  '))) {
    const [, name, value = ''] = /^ {2}([a-z]+) = \{(.*)\},$/.exec(line) ?? []
    expect(name).toBeDefined()
    let depth = 0
    for (const [mark] of value.replace(/\\[{}]/g, '').matchAll(/[{}]/g))
      expect((depth += mark === '{' ? 1 : -1)).toBeGreaterThanOrEqual(0)
    expect(depth).toBe(0)
    if (name !== 'url') expect(value).not.toMatch(/(?<!\\)[$&#%_~^]/)
  }
})

test('every RIS record begins with TY and ends with ER, one tag a line, each line ended by CR and LF', () => {
  const ris = risStyle.write(everything)
  expect(ris.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const records = ris.split('ER  - \r\n')
  expect(records.pop()).toBe('')
  expect(records).toHaveLength(everything.length)
  for (const record of records) {
    const lines = record.split('\r\n').slice(0, -1)
    expect(lines[0]).toMatch(/^TY {2}- (ELEC|DBASE)$/)
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- \S.*$/u)
    expect(lines.filter((line) => /^(PY|DA|Y1)/.test(line))).toEqual([])
    expect(lines).toContain('Y2  - 2026/11/05')
  }
})

// Names and kinds of fields of an item in the schema of CSL-JSON.
const cslFields = {
  id: 'string',
  type: 'string',
  author: 'object',
  title: 'string',
  'container-title': 'string',
  section: 'string',
  version: 'string',
  note: 'string',
  language: 'string',
  URL: 'string',
  accessed: 'object',
} as const

test('every CSL-JSON item has only fields of the schema, a known type, and an access date in parts', () => {
  const items = JSON.parse(cslStyle.write(everything)) as readonly Readonly<Record<string, unknown>>[]
  expect(new Set(items.map(({ id }) => id)).size).toBe(everything.length)
  for (const item of items) {
    for (const [name, value] of Object.entries(item))
      expect([name, typeof value]).toEqual([name, cslFields[name as keyof typeof cslFields]])
    expect(['webpage', 'entry']).toContain(item['type'])
    expect(item['accessed']).toEqual({ 'date-parts': [[2026, 11, 5]] })
  }
})

test('a passage is cited from the document that prints it, also where an edge is stated in two', () => {
  const key = 'north-library--partners-with--harbour-library'
  const passages = cite({ kind: 'edge', key }, openModel(example)).filter(({ kind }) => kind === 'passage')
  expect(passages.map(({ within }) => within?.text)).toEqual(['两封来信', 'Yearbook'])
})
