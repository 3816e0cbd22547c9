/** All that a link has lost: the definitions of parameters and views say what of theirs this graph cannot give. */
import type { Model } from '../graph/model.ts'
import { repeats } from '../link/linkFormat.ts'
import type { Loss, Losses, LossStage } from '../link/loss.ts'
import { decodePart } from '../link/partEncoding.ts'
import { isParameter, parameterNames } from '../link/viewState.ts'
import type { ParameterName, View, ViewState } from '../link/viewState.ts'
import { parameters } from './parameters.ts'

/** What one view makes of parameters that mean something in it, and nothing elsewhere. */
export interface ViewParameters {
  readonly view: View
  readonly parameters: readonly ParameterName[]
  readonly losses: Losses
}

/** Values that reading did not understand. Of a third focus, the focus itself tells which key it was. */
const unreadValues = ({ broken }: ViewState): readonly Loss[] =>
  Object.entries(broken).flatMap(([parameter, raw]): readonly Loss[] =>
    isParameter(parameter) && parameter !== 'focus'
      ? [{ kind: 'unknown-value', parameter, value: decodePart(raw) }]
      : [],
  )

const unknownParameters = ({ unknown }: ViewState): readonly Loss[] =>
  unknown.map((raw): Loss => {
    const parameter = repeats(raw)
    return parameter === null
      ? { kind: 'unknown-parameter', raw: decodePart(raw) }
      : { kind: 'repeated-parameter', parameter, raw: decodePart(raw) }
  })

/** All that the view asks for in vain, stage by stage; empty for a link that says what is shown. */
export function losses(state: ViewState, model: Model, views: readonly ViewParameters[]): readonly Loss[] {
  const asked = [
    ...parameterNames.map((name) => parameters[name].losses),
    ...views.filter(({ view }) => view === state.view).map((one) => one.losses),
  ]
  const at = (stage: LossStage): readonly Loss[] => asked.flatMap((one) => one?.[stage]?.(model, state) ?? [])
  return [
    ...at('values'),
    ...at('needs'),
    ...at('gathered'),
    ...at('axes'),
    ...unreadValues(state),
    ...at('order'),
    ...at('origin'),
    ...unknownParameters(state),
  ]
}

/** Parameters that only mean something in other views than the present one. */
export function unfollowed(state: ViewState, views: readonly ViewParameters[]): readonly ParameterName[] {
  const followed = new Set(views.filter(({ view }) => view === state.view).flatMap(({ parameters }) => parameters))
  const ofViews = new Set(views.flatMap(({ parameters }) => parameters))
  return parameterNames.filter(
    (name) => ofViews.has(name) && !followed.has(name) && state[name] !== null && state[name] !== '',
  )
}
