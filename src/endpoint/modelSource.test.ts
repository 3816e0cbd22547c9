import { buildGraph } from '../../graph/build/compile.ts'
import { expect, test } from 'vitest'
import { openModel } from '../graph/openModel.ts'
import { conforms } from '../testing/conformance.ts'
import { modelSource } from './modelSource.ts'
import { openFiles } from '../formats/read/openFiles.ts'
import { shippedKnown } from '../testing/knownGraph.ts'
import type { GraphSource } from './source.ts'

const { file: shipped } = buildGraph('graph')
if (!shipped) throw new Error('the corpus has problems')
const model = openModel(shipped)
const ask = { signal: new AbortController().signal }

conforms('the shipped graph', shippedKnown, () => Promise.resolve(modelSource(model, 'zh')))

const mills = {
  nodes: [
    { id: 'm', label: 'Lower Mill', kind: 'mill' },
    { id: 'r', label: 'Rill', kind: 'river' },
    { id: 's', label: 'Stour', kind: 'river' },
    { id: 't', label: 'Tarn', kind: 'river' },
  ],
  links: ['r', 's', 't'].map((target) => ({
    source: 'm',
    target,
    relation: 'draws from',
    ...(target === 's' ? { quote: 'The lower mill draws from the Stour.', document: 'Notes', body: 'The miller' } : {}),
  })),
}

async function openedFile(): Promise<GraphSource> {
  const bytes = new TextEncoder().encode(JSON.stringify(mills))
  const opened = await openFiles([{ path: 'mills.json', bytes }])
  if (opened.kind !== 'graph') throw new Error(JSON.stringify(opened))
  return modelSource(openModel(opened.file), 'en')
}

conforms(
  'an opened file',
  {
    name: 'Lower Mill',
    part: 'lower',
    kind: 'mill',
    relation: 'draws from',
    target: 'Stour',
    quote: 'draws from the Stour',
    document: 'Notes',
    body: 'The miller',
    derived: null,
  },
  openedFile,
)

test('a passage stands where it is printed, counted in code points', async () => {
  const source = modelSource(model, 'zh')
  const id = 'baotou'
  const relation = 'implements'
  const { of: ends } = await source.neighbours(id, { ...ask, relation, direction: 'out', after: null, limit: 99 })
  const target = ends.find(({ label }) => label === shippedKnown.target)?.id ?? ''
  const [answer] = await source.evidence([{ source: id, relation, target }], ask)
  const of = answer?.of ?? []
  const [start, end] = of[0]?.place ?? [0, 0]
  const text = [...(model.attributes.documents[0]?.text ?? '')]
  expect(text.slice(start, end).join('').replaceAll('\n', '')).toBe(of[0]?.quote)
})
