/** The scene of a view at once, with all that the canvas fetches bit by bit: for who takes the picture away. */
import { isLarge } from '../model/large.ts'
import type { Model } from '../model/model.ts'
import { arrangementOf } from '../view/arrangements.ts'
import { alongPaths } from '../view/paths.ts'
import { focusedNodes } from '../view/selection.ts'
import type { Lang, Theme, ViewState } from '../view/state.ts'
import type { Visible } from '../view/visible.ts'
import { arrangedLayout } from './arranged.ts'
import { makeScene } from './makeScene.ts'
import type { Scene } from './scene.ts'
import { largeScene } from './scope/largeScene.ts'
import { terrainOf } from './scope/terrain.ts'

/** The same scene that the canvas shows for the view. */
export async function wholeScene(
  model: Model,
  state: ViewState,
  visible: Visible,
  looks: { readonly lang: Lang; readonly theme: Theme },
): Promise<Scene> {
  const along = state.paths ? alongPaths(model, state, visible) : null
  if (isLarge(model)) {
    const terrain = await terrainOf(model)
    return largeScene(model, terrain, state, visible, { ...looks, along })
  }
  const arrangement = arrangementOf(model, state)
  if (arrangement === 'flowers') return makeScene(model, state, visible, { ...looks, along })
  const layout = arrangedLayout(model, arrangement, focusedNodes(model, state))
  return makeScene(model, state, visible, { ...looks, along }, layout)
}
