import { describe, expect, it } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { paragraphOf } from './paragraphOf.ts'

const model = openModel(example)
const [letters, ...others] = example.attributes.documents

/** The claim of a passage, wherever it stands in the first document. */
function claimAt(start: number) {
  const claim = model.claims.get('harbour-runs')
  if (!claim) throw new Error('no claim')
  return { ...claim, spans: [[start, start + 1]] satisfies [number, number][] }
}

describe('paragraphOf', () => {
  it('counts from the first paragraph under the heading', () => {
    expect(paragraphOf(model, claimAt((letters?.text ?? '').indexOf('举办诗歌周')))).toBe(1)
  })
  it('is 0 in the heading itself', () => {
    expect(paragraphOf(model, claimAt((letters?.text ?? '').lastIndexOf('港口图书馆\n')))).toBe(0)
  })
  it('counts a paragraph break, and passes over a column break', () => {
    if (!letters) throw new Error('no document')
    const section = letters.sections.at(-1)
    const at = letters.text.indexOf('举办诗歌周')
    const more = (kind: 'paragraph' | 'column') => {
      const breaks = [...letters.breaks, { start: at - 2, end: at - 1, kind }].sort((a, b) => a.start - b.start)
      const attributes = { ...example.attributes, documents: [{ ...letters, breaks }, ...others] }
      return paragraphOf(openModel({ ...example, attributes }), claimAt(at))
    }
    expect(section?.id).toBe('harbour-letters')
    expect(more('paragraph')).toBe(2)
    expect(more('column')).toBe(1)
  })
})
