import { expect, test } from 'vitest'
import { buildGraph } from '../../graph/build/compile.ts'
import { visible } from '../filter/visible.ts'
import { openModel } from '../graph/openModel.ts'
import { initial } from '../link/viewState.ts'
import { example } from '../testing/example.ts'
import { bodyTarget } from './bodyTarget.ts'

const { file } = buildGraph('graph')
if (file === null) throw new Error('the corpus has problems')
const model = openModel(file)

test('a body leads to the node that it speaks for, or else to what it alone reports', () => {
  expect(bodyTarget(model, initial, 'hohhot-commission')).toMatchObject({ to: { focus: ['hohhot'] }, isOnly: false })
  expect(bodyTarget(model, initial, 'lead')).toMatchObject({ to: { bodies: ['lead'], focus: [] }, isOnly: true })
})

test('the closing line and who supplied the text lead to the passage that says so', () => {
  for (const body of ['credit', 'regional-commission'])
    expect(bodyTarget(model, initial, body)).toMatchObject({ to: { focus: ['credit-supplier'], bodies: null } })
})

test('a body that no passage names leads to the place that prints it, and one that is printed nowhere to nothing', () => {
  const [first] = example.attributes.documents
  if (!first) throw new Error('no document')
  const quiet = { lang: 'zh', translations: {}, node: null }
  const bodies = [
    ...example.attributes.bodies,
    { ...quiet, id: 'printed', label: first.text.slice(0, 2) },
    { ...quiet, id: 'absent', label: 'nowhere' },
  ]
  const attributes = { ...example.attributes, bodies, claims: [] }
  const bare = openModel({ ...example, attributes })
  expect(bodyTarget(bare, initial, 'printed')?.to).toMatchObject({ view: 'source', span: { document: first.id } })
  expect(bodyTarget(bare, initial, 'absent')).toBe(null)
})

test('no body of the shipped corpus leads to a view of nothing', () => {
  for (const { id } of model.attributes.bodies) {
    const target = bodyTarget(model, initial, id)
    expect(target, id).not.toBe(null)
    if (target) expect(visible(model, target.to).edges.size, id).toBeGreaterThan(0)
  }
})
