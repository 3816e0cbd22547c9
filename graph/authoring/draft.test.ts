import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatProblem } from '../build/problem.ts'
import { checkCorpus } from '../build/validate.ts'
import { draft } from './draft.ts'
import { withDraft } from './draft/comments.ts'
import { measure } from './draft/measure.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'))
  cpSync(join(import.meta.dirname, '../../template/river-notes'), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const claims = 'documents/number-2/claims/allotments.yaml'
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
const write = (file: string, text: string): void => writeFileSync(join(folder, file), text)
/** A claims file as it is before anybody has read the section. */
const unread = 'section: allotments\nclaims:\n'
const uncommented = (text: string): string => text.replaceAll(/^# {3}/gmu, '  ')

describe('a draft', () => {
  it('proposes names, numbers with unit and period, each with its clause, as comments alone', () => {
    write(claims, unread)
    draft(folder, 'number-2')
    const drafted = read(claims)
    expect(drafted.startsWith(unread)).toBe(true)
    expect(
      drafted
        .slice(unread.length)
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#')),
    ).toEqual([])
    expect(drafted).toContain(
      'quote: "It opened a Seed Library in its tool shed, from which 130 packets were borrowed since June."',
    )
    // The heading names the reporting body.
    expect(drafted).not.toContain('quote: "Weir Lane Allotment Society"')
    expect(drafted).toContain('printed: "130", unit: "packets", period: "since June"')
    // Verbs of the vocabulary and of other claims, with the status that they tell of.
    expect(drafted).toMatch(/# a verb\? opened \(done\)/u)
    // The other sections say it, so the graph knows it.
    expect(drafted).toMatch(/names: \[clear-banks|names: \[fly-watch\]/u)
    expect(checkCorpus(folder).located.claims.filter(({ section }) => section.id === 'allotments')).toEqual([])
  })

  it('becomes claims when its signs are taken away, and leaves only what is to be written', () => {
    write(claims, unread)
    draft(folder, 'number-2')
    write(claims, uncommented(read(claims)))
    const problems = checkCorpus(folder).problems.filter(({ file }) => file.endsWith('allotments.yaml'))
    expect(problems.map(formatProblem).filter((line) => !line.includes('still to be written'))).toEqual([])
    expect(problems.length).toBeGreaterThan(2)
  })

  it('run again replaces its own comments and no others', () => {
    write(claims, `# mine\n${unread}`)
    draft(folder, 'number-2')
    const once = read(claims)
    draft(folder, 'number-2')
    expect(read(claims)).toBe(once)
    write(claims, `${once}# mine too\n`)
    draft(folder, 'number-2')
    expect(read(claims)).toBe(`${once}# mine too\n`)
  })

  it('proposes nothing that a claim speaks of or that is set aside', () => {
    draft(folder, 'number-2')
    expect(read(claims)).not.toContain('24 plots."')
    expect(read('documents/number-2/claims/friends.yaml')).not.toContain('Nobody was seen')
  })

  it('points at repeats, marks without fellows, doubled words and sentences that break off', () => {
    const text = `${read('documents/number-1/text.txt').trim()}\n\nThe the path “is closed. It was (said that\n\nThe path will be nearly 3 miles long, and it will end at the Hollow Footbridge.`
    write('documents/number-1/text.txt', text)
    draft(folder, 'number-1')
    const notices = read('documents/number-1/notices.yaml')
    for (const what of [
      'repeat: printed 2 times',
      'unbalanced: “',
      'unbalanced: (',
      'doubled: “The the”',
      'broken-off',
    ])
      expect(notices).toContain(what)
  })

  it('takes its comments away where nothing is left to propose', () => {
    const drafted = withDraft('claims:\n', ['  - id: a'])
    expect(drafted).toContain('#   - id: a\n')
    expect(withDraft(`${drafted}# mine\n`, [])).toBe('claims:\n# mine\n')
    expect(withDraft('claims:', [])).toBe('claims:')
  })

  it('says which documents there are where the asked one is not', () => {
    expect(draft(folder, 'number-3')).toEqual({
      problem: `There is no document number-3 in ${folder}; there is number-1, number-2.`,
    })
  })
})

describe('the draft, measured', () => {
  it('finds more than nine in ten names and nineteen in twenty figures of the shipped page', () => {
    const measured = measure(checkCorpus('graph'), 'nine-reports')
    const recall = (part: { found: number; wanted: number } | undefined): number =>
      part ? part.found / part.wanted : 0
    expect(recall(measured?.known)).toBeGreaterThan(0.9)
    expect(recall(measured?.figures)).toBeGreaterThan(0.95)
    // Of names that no other section prints, and of which only the wording tells that they are names.
    expect(recall(measured?.unread)).toBeGreaterThan(0.88)
  }, 60_000)

  it('finds the names and figures of an English text', () => {
    const measured = measure(checkCorpus(folder), 'number-1')
    expect(measured?.figures).toMatchObject({ found: 11, wanted: 11 })
    expect((measured?.unread.found ?? 0) / (measured?.unread.wanted ?? 1)).toBeGreaterThan(0.8)
  })
})
