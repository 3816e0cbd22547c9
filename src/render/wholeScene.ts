/** The scene of a view for exports: everything that the canvas fetches bit by bit is loaded at once. */
import { isLarge } from '../graph/large.ts'
import type { Model } from '../graph/model.ts'
import { arrangementOf } from '../appearance/arrangements.ts'
import { alongPaths } from '../compare/focusPaths.ts'
import { focusedNodes } from '../link/focusMarks.ts'
import type { Lang, Theme, ViewState } from '../link/viewState.ts'
import type { Visible } from '../filter/visible.ts'
import { arrangedLayout } from './arranged.ts'
import { makeScene } from './makeScene.ts'
import type { Scene } from './scene.ts'
import { largeScene } from './detail/largeScene.ts'
import { clusterTreeOf } from './detail/clusterTree.ts'

interface Shown {
  readonly model: Model
  readonly state: ViewState
  readonly visible: Visible
  readonly lang: Lang
  readonly theme: Theme
}

/** The same scene that the canvas shows for the view. */
export async function wholeScene({ model, state, visible, lang, theme }: Shown): Promise<Scene> {
  const looks = { lang, theme }
  const along = state.paths ? alongPaths(model, state, visible) : null
  if (isLarge(model)) {
    const tree = await clusterTreeOf(model)
    return largeScene(model, tree, state, visible, { ...looks, along })
  }
  const arrangement = arrangementOf(model, state)
  if (arrangement.load === null) return makeScene(model, state, visible, { ...looks, along })
  const layout = arrangedLayout(model, arrangement, await arrangement.load(), focusedNodes(model, state))
  return makeScene(model, state, visible, { ...looks, along }, layout)
}
