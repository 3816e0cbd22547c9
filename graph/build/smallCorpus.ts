/** A small corpus without problems for tests, which may change it. Each test has it in a temporary folder. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { formatProblem } from './problem.ts'
import { checkCorpus } from './validate.ts'

/** Path in the corpus folder → what the file holds. */
export type Files = Record<string, string | Uint8Array>

const text = [
  '春山报告\n\n',
  '南山市文化局\n\n',
  '南山市实施“书香计划”,推进读书\n\n工程。近3年开展活动3600余场次。共投入1.9亿元。\n\n',
  '读书工程是“书香计划”的一部分。开展活动3600余场次。\n\n',
  '北河区文化局\n\n',
  '北河区落实“书香计划”,打造河畔书屋。建成阅览室2个、书架2个。',
].join('')

const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

const files: Files = {
  'corpus.yaml': `title: { zh: 春山, en: Spring }
about:
  responsible: a test
  address: null
  licence: { en: none }
`,
  'bodies.yaml': `lead: { label: 导语, lang: zh, en: Lead, node: null }
nan-office: { label: 南山市文化局, lang: zh, node: nan }
bei-office: { label: 北河区文化局, lang: zh, node: bei }
`,
  'vocabulary.yaml': `kinds:
  region: { name: { en: region }, definition: { en: a place } }
  plan: { name: { en: plan }, definition: { en: a plan } }
  base: { name: { en: base }, definition: { en: a house } }
relations:
  implements:
    name: { en: implements }
    inverse: { en: implemented by }
    definition: { en: does it }
    ends:
      - { from: [region], to: [plan] }
  part-of:
    name: { en: part of }
    inverse: { en: has part }
    definition: { en: is a part }
    ends: [same-kind]
  has-base:
    name: { en: has }
    inverse: { en: of }
    definition: { en: has a base }
    ends:
      - { from: [region], to: [base] }
  variant-of:
    name: { en: like }
    inverse: { en: like }
    definition: { en: similar names }
    symmetric: true
    ends: [same-kind]
initiatives:
  project: { name: { en: project }, definition: { en: 工程 } }
notices:
  repeat: { name: { en: printed twice }, definition: { en: counted once } }
printed:
  场次: { en: sessions }
`,
  'nodes/bases.yaml': `kind: base
nodes:
  book-house: { label: 河畔书屋, en: Riverside Book House }
`,
  'nodes/plans.yaml': `kind: plan
nodes:
  book-plan:
    label: 书香计划
  reading:
    label: 读书工程
    initiative: project
    was: [old-reading]
`,
  'nodes/regions.yaml': `kind: region
nodes:
  bei: { label: 北河区 }
  nan: { label: 南山市, at: { lat: 1, lon: 2 } }
`,
  'documents/spring/text.txt': text,
  'documents/spring/document.yaml': `lang: zh
title: { zh: 春山报告 }
date: null
sha256: ${hash(text)}
origin: { en: written for tests }
sections:
  - { id: lead, body: lead, heading: null, title: 春山报告, from: 春山, to: 报告 }
  - { id: nan, body: nan-office, heading: 南山市文化局, title: null, from: 南山市文化局, to: 3600余场次。 }
  - { id: bei, body: bei-office, heading: 北河区文化局, title: null, from: 北河区文化局, to: 书架2个。 }
breaks:
  - { kind: heading, after: 报告, before: 南山市 }
  - { kind: heading, after: 文化局, before: 南山市 }
  - { kind: column, after: 读书, before: 工程 }
  - { kind: paragraph, after: 亿元。, before: 读书 }
  - { kind: heading, after: 场次。, before: 北河区 }
  - { kind: heading, after: 文化局, before: 北河区 }
`,
  'documents/spring/claims/nan.yaml': `section: nan
claims:
  - id: nan-plan
    quote: 南山市实施“书香计划”,推进读书工程
    en: Nanshan carries out the plan
    says:
      - implements book-plan
      - implements reading
  - id: nan-part
    quote: 读书工程是“书香计划”的一部分
    says:
      - reading part-of book-plan
  - id: nan-activities
    quote: 开展活动3600余场次
    times: 2
    figures:
      nan-sessions: { printed: 3600余, unit: 场次, measure: { en: activities }, about: [book-plan], period: 近3年 }
`,
  'documents/spring/claims/bei.yaml': `section: bei
claims:
  - id: bei-plan
    quote: 北河区落实“书香计划”,打造河畔书屋
    says:
      - implements book-plan
      - has-base book-house
  - id: bei-rooms
    quote: 建成阅览室2个、书架2个
    figures:
      bei-reading-rooms: { printed: '2', nth: 1, unit: 个, measure: { en: reading rooms }, about: [book-house] }
`,
  'documents/spring/notices.yaml': `twice:
  kind: repeat
  section: nan
  passages:
    - 开展活动3600余场次。
  note: { en: printed twice }
`,
  'edges.yaml': `- edge: bei implements reading
  grounding: derived
  premises:
    - bei--implements--book-plan
    - reading--part-of--book-plan
  note: { en: it implements the whole }
- edge: book-plan variant-of reading
  grounding: editorial
  note: { en: similar names }
`,
}

/** A file, a piece of it, which must be there, and what to put in its place. */
export type Change = readonly [file: keyof typeof files, piece: string, instead: string]

/** Writes the changed corpus and `more` files into a new folder, hands it to `use`, and removes it afterwards. */
export async function withSmallCorpus<T>(
  changes: readonly Change[],
  use: (folder: string) => T | Promise<T>,
  more: Files = {},
): Promise<T> {
  const changed: Files = { ...files }
  for (const [file, piece, instead] of changes) {
    const content = String(changed[file])
    if (!content.includes(piece)) throw new Error(`${file} has no “${piece}”`)
    changed[file] = content.replace(piece, instead)
  }
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  try {
    for (const [file, content] of Object.entries({ ...changed, ...more })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), content)
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The problems of the changed corpus, one line each, without the path to its folder. */
export function problemsAfter(changes: readonly Change[], more: Files = {}): Promise<readonly string[]> {
  return withSmallCorpus(
    changes,
    (folder) => checkCorpus(folder).problems.map((one) => formatProblem(one).replaceAll(`${folder}/`, '')),
    more,
  )
}
