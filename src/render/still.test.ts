import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { initial, type ViewState } from '../link/viewState.ts'
import { visible } from '../filter/visible.ts'
import { typesArrangement } from '../appearance/types.arrangement.ts'
import { layoutByType } from '../layout/byType.ts'
import { arrangedLayout } from './arranged.ts'
import { makeScene } from './makeScene.ts'
import { still } from './still.ts'

const model = openModel(example)
const size = { width: 1200, height: 800 }
function taken(changes: Partial<ViewState> = {}) {
  const state = { ...initial, ...changes }
  const scene = makeScene(model, state, visible(model, state), { lang: 'zh', theme: 'light' })
  return still(scene, size, (text, type) => Math.max(...text.split('\n').map((line) => line.length * type)))
}

test('every mark and line stands in the window, and the labels that have room', () => {
  const { marks, lines, labels } = taken()
  expect(marks).toHaveLength(12)
  expect(lines).toHaveLength(17)
  const inside = ({ x, y }: { x: number; y: number }) => x > 0 && y > 0 && x < size.width && y < size.height
  expect([...marks, ...labels].every(inside)).toBe(true)
  expect(labels.map(({ text }) => text.join(''))).toEqual(expect.arrayContaining(['北岸图书馆', '共读计划']))
})

test('what a filter greys is grey, and gone where it is hidden', () => {
  const grey = taken({ kinds: ['library'] }).marks.filter(({ colour }) => colour === '#dcd8cd')
  expect(grey).toHaveLength(9)
  expect(taken({ kinds: ['library'], hide: true }).marks).toHaveLength(3)
})

test('lines are dashed by their grounding', () => {
  const dashes = taken().lines.map(({ dash }) => dash.length)
  expect(dashes.filter((length) => length > 0)).toHaveLength(5)
})

test('a camera in the link is the window that is taken', () => {
  const [x, y] = example.attributes.derived.places['flowers']?.['shared-reading'] ?? [0, 0]
  const { marks } = taken({ at: { x, y, width: 600 } })
  expect(marks.some((mark) => mark.x === 600 && mark.y === 400)).toBe(true)
})

test('what is selected stands out and the rest fades', () => {
  const { marks } = taken({ focus: ['map-room'] })
  expect(marks.filter(({ ring }) => ring !== null)).toHaveLength(1)
  expect(marks.filter(({ faded }) => faded)).toHaveLength(9)
})

test('what the arrangement draws on the ground is in the picture, its titles among the labels', () => {
  const state = { ...initial, arrange: 'types' }
  const layout = arrangedLayout(model, typesArrangement, layoutByType, new Set())
  const scene = makeScene(model, state, visible(model, state), { lang: 'zh', theme: 'light' }, layout)
  const { background, labels } = still(scene, size, (text, type) => text.length * type)
  expect(background).toHaveLength(scene.guides.filter(({ shape }) => shape !== 'title').length)
  expect(background.length).toBeGreaterThan(0)
  const titles = scene.guides.flatMap((guide) => (guide.shape === 'title' ? [guide.text] : []))
  expect(labels.map(({ text }) => text.join('\n'))).toEqual(expect.arrayContaining(titles))
})
