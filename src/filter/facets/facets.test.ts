import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { openModel } from '../../graph/openModel.ts'
import { words } from '../../i18n/words.ts'
import { lossesWords } from '../losses.words.ts'
import { initial, type ViewState } from '../../link/viewState.ts'
import { example } from '../../testing/example.ts'
import { counts } from '../counts.ts'
import { filterPhrases, resetNames } from '../filterSummary.ts'
import { losses } from '../linkLosses.ts'
import { reveal } from '../reveal.ts'
import { isFiltered, reset } from '../steerFilters.ts'
import { formatLink, parseLink } from '../viewLink.ts'
import { visible } from '../visible.ts'
import { facets, figureLists, panelFacets } from './facets.ts'
import { lists, valuesOf } from './listValues.ts'

/** The example, with one passage that quotes a speaker. */
const { attributes } = example
const claims = attributes.claims.map((claim, at) => (at === 0 ? { ...claim, via: 'map-room' } : claim))
const model = openModel({ ...example, attributes: { ...attributes, claims } })
const parse = (fragment: string): ViewState => parseLink(fragment)
const size = (state: ViewState): number => {
  const { claims, nodes, edges } = visible(model, state)
  return claims.size + nodes.size + edges.size
}
const documented = readFileSync('docs/links.md', 'utf8')

test('every definition of the folder is registered, and its file has its name', () => {
  const files = readdirSync('src/filter/facets').filter((file) => /(Facet|List)\.ts$/.test(file))
  const expected = [...facets.map(({ id }) => `${id}Facet.ts`), ...figureLists.map(({ id }) => `${id}List.ts`)]
  expect(files).toEqual(expected.toSorted())
  expect(new Set(panelFacets)).toEqual(new Set(facets))
})

describe.each(facets.map((facet) => ({ id: facet.id, facet })))('the facet $id', ({ id, facet }) => {
  const all = valuesOf(model, id)
  const alone = all.map((value): ViewState => ({ ...initial, [id]: [value] }))

  it('has values in the example, and names them in both languages', () => {
    expect(all.length).toBeGreaterThan(1)
    for (const lang of ['zh', 'en'] as const)
      for (const value of all)
        expect(facet.nameOf({ model, words: words[lang], lang }, value), `${value} ${lang}`).not.toBe('')
  })

  it('hides something when one value is chosen, and never shows more', () => {
    expect(Math.min(...alone.map(size))).toBeLessThan(size(initial))
    expect(Math.max(...alone.map(size))).toBeLessThanOrEqual(size(initial))
  })

  it('shows nothing of the graph where none is chosen that it knows', () => {
    const { nodes, edges } = visible(model, { ...initial, [id]: ['castle'] })
    expect([nodes.size, edges.size]).toEqual([0, 0])
  })

  it('counts each of its values, and all of them where nothing is filtered', () => {
    const counted = counts(model, initial)[id]
    expect(counted.map(({ value }) => value)).toEqual(all)
    expect(counted.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThan(0)
    for (const { shown, total } of counted) expect(shown).toBe(total)
  })

  it('is a filter that a reset names and clears', () => {
    const chosen: ViewState = { ...initial, [id]: all.slice(0, 1) }
    expect(isFiltered(chosen)).toBe(true)
    expect(reset(chosen)[id]).toBe(null)
    for (const lang of ['zh', 'en'] as const) {
      const name = words[lang].facets[id]
      const context = { model, words: words[lang], lang }
      expect(name).toMatch(/./)
      expect(resetNames(context, chosen)).toEqual([name])
      expect(filterPhrases(context, chosen)).toEqual([expect.stringContaining(name)])
    }
  })

  it('is lifted to reveal what it hides', () => {
    const hidden = model.graph.nodes().concat(model.graph.edges(), [...model.claims.keys()])
    const chosen = alone.find((state) => size(state) < size(initial)) ?? initial
    const shown = visible(model, chosen)
    const key = hidden.find((one) => !shown.nodes.has(one) && !shown.edges.has(one) && !shown.claims.has(one)) ?? ''
    expect(reveal(model, chosen, [key])[id]).toBe(null)
  })
})

describe.each(lists.map(({ id }) => ({ id })))('the list $id', ({ id }) => {
  it('has its name in both languages', () => {
    for (const lang of ['zh', 'en'] as const) expect(lossesWords[lang].parameters[id]).toMatch(/./)
  })

  it('is written to a link and read from it, in the order of the vocabulary', () => {
    const all = valuesOf(model, id)
    const chosen = { ...initial, [id]: [...all.slice(0, -1)].reverse() }
    const fragment = formatLink(chosen, model)
    expect(fragment).toMatch(new RegExp(`^${id}=`))
    expect(parse(fragment)[id]).toEqual(all.slice(0, -1))
    expect(formatLink({ ...initial, [id]: all }, model)).toBe('')
  })

  it('is reported where a link asks for a value that the graph does not have', () => {
    expect(losses(parse(`${id}=castle`), model, [])).toEqual([
      { kind: 'unknown-value', parameter: id, value: 'castle' },
      { kind: 'only-unknown-values', parameter: id, values: ['castle'] },
    ])
  })

  it('stands in the table of docs/links.md', () => {
    expect(documented).toMatch(new RegExp(`^\\| \`${id}\` +\\| list`, 'm'))
  })
})
