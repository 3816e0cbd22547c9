import { describe, expect, it } from 'vitest'
import { documents as examples } from '../testing/exampleDocuments.ts'
import { writtenOut } from './writtenOut.ts'

const [one] = examples
if (!one) throw new Error('the example has no document')
const many = Array.from({ length: 100 }, (_, at) => ({ ...one, id: `d${String(at)}` }))
const ids = (id: string | undefined): string[] => writtenOut(many, id).map((document) => document.id)

describe('the texts that are written out at once', () => {
  it('few texts are all written out', () => {
    expect(writtenOut(many.slice(0, 30), 'd3')).toHaveLength(30)
  })

  it('of many, those around the one that is pointed at, which is never left out', () => {
    expect(ids(undefined).at(0)).toBe('d0')
    expect(ids('d50').slice(0, 6)).toEqual(['d45', 'd46', 'd47', 'd48', 'd49', 'd50'])
    expect(ids('d99').at(-1)).toBe('d99')
    for (const id of ['d0', 'd4', 'd95']) expect(ids(id)).toContain(id)
    expect(ids('d50')).toHaveLength(30)
  })
})
