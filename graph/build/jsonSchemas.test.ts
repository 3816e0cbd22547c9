import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { jsonSchemas } from './jsonSchemas.ts'

const schemas = jsonSchemas()

/** Which schema a file of a corpus has, by its place. */
function schemaOf(path: string): string {
  const folder = basename(dirname(path))
  return folder === 'claims' || folder === 'nodes' ? folder : basename(path, '.yaml')
}
const yamlFiles = (corpus: string): readonly string[] =>
  readdirSync(corpus, { recursive: true })
    .map((name) => join(corpus, String(name)))
    .filter((name) => name.endsWith('.yaml') && !/authoring|editions/u.test(name))

const ajv = new Ajv({ strict: false })
const checked = new Map(
  Object.entries(schemas).map(([name, text]) => [basename(name, '.json'), ajv.compile(JSON.parse(text) as object)]),
)
const faults = (schema: string, value: unknown): unknown => {
  const check = checked.get(schema)
  if (check === undefined) throw new Error(`no schema ${schema}`)
  return check(value) ? null : check.errors
}

describe('the JSON Schemas', () => {
  it('are those of the shapes: `npm run schemas` writes them', () => {
    const written = readdirSync('graph/schemas').map((name) => [
      name,
      readFileSync(join('graph/schemas', name), 'utf8'),
    ])
    expect(Object.fromEntries(written)).toEqual(schemas)
  })

  it.each(['graph', 'template/river-notes'])('accept every file of %s', (corpus) => {
    for (const path of yamlFiles(corpus))
      expect([path, faults(schemaOf(path), parse(readFileSync(path, 'utf8')))]).toEqual([path, null])
  })

  it('refuse an unknown field, a missing one and a wrong word', () => {
    const claim = { id: 'a', quote: 'words' }
    expect(faults('claims', { section: 'a', claims: [claim] })).toBeNull()
    expect(faults('claims', { section: 'a', claims: [{ ...claim, qoute: 'words' }] })).not.toBeNull()
    expect(faults('claims', { section: 'a', claims: [{ id: 'a' }] })).not.toBeNull()
    expect(faults('edges', [{ edge: 'a b c', grounding: 'guessed' }])).not.toBeNull()
  })

  it('know both ways to write what may be written in two', () => {
    const says = ['implements plan', { edge: 'implements plan', with: ['other'] }]
    expect(faults('claims', { section: 'a', claims: [{ id: 'a', quote: 'words', says }] })).toBeNull()
    expect(
      faults('claims', { section: 'a', claims: [{ id: 'a', quote: 'words', says: [{ with: ['other'] }] }] }),
    ).not.toBeNull()
  })
})
