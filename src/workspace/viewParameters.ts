/** The registry of what views make of the link parameters `sort`, `rows` and `cols`. */
import type { ViewParameters } from '../filter/linkLosses.ts'
import { figureParameters } from '../figures/figureSort.ts'
import { matrixParameters } from '../matrix/matrixLink.ts'

export const viewParameters: readonly ViewParameters[] = [matrixParameters, figureParameters]
