/** The parameters that need no more than the view and the graph: how each is read and written, and what it can lose. */
import type { Model } from '../graph/model.ts'
import type { Loss } from './loss.ts'
import { readLoad, writeLoad } from './loadSteps.ts'
import { flag, keys, oneOf, optionalText, text, unclear, understood, type Parameters } from './parameter.ts'
import { decodePart, encodePart } from './partEncoding.ts'
import { focusOf, pairOf, resolve } from './resolve.ts'
import { colourings, companions, depths, initial, langs, themes, views, wordings } from './viewState.ts'
import type { Camera, DocumentSpan } from './viewState.ts'

const unknownKey = (parameter: 'focus' | 'pick' | 'span' | 'without', key: string): Loss => ({
  kind: 'unknown-key',
  parameter,
  key,
})

const onlyIf = (is: boolean, loss: Loss): readonly Loss[] => (is ? [loss] : [])

function readSpan(raw: string): DocumentSpan | null {
  const [, document, from, to] = /^(.+):(\d+)-(\d+)$/s.exec(decodePart(raw)) ?? []
  const [start, end] = [Number(from), Number(to)]
  if (document === undefined || !Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start > end) return null
  return { document, span: [start, end] }
}

function spanLosses(model: Model, span: DocumentSpan | null): readonly Loss[] {
  if (span === null) return []
  const known = model.documents.get(span.document)
  if (!known) return [unknownKey('span', span.document)]
  const [start, end] = span.span
  const { length } = known.text
  return onlyIf(end > length, { kind: 'span-outside', document: span.document, start, end, length })
}

/** Whole model units, or null for what is no window. */
function rounded(camera: Camera): Camera | null {
  // Adding zero turns -0 into 0, which is what a link can say.
  const [x, y, width] = [Math.round(camera.x) + 0, Math.round(camera.y) + 0, Math.max(1, Math.round(camera.width))]
  return [x, y, width].every(Number.isSafeInteger) ? { x, y, width } : null
}

export const linkParameters = {
  focus: {
    ...keys(',', 2),
    losses: {
      values: (model, { focus, broken }) => {
        const lost = focus.filter((key) => resolve(model, key) === null).map((key) => unknownKey('focus', key))
        const raw = broken['focus']
        const all = raw === undefined ? [] : keys(',').read(raw).value
        return all.length > 2 ? [...lost, { kind: 'third-focus', keys: all.slice(2) }] : lost
      },
    },
  },
  span: {
    read: (raw) => {
      const span = readSpan(raw)
      return span ? understood(span) : unclear(null)
    },
    write: (value) => value && encodePart(`${value.document}:${value.span[0]}-${value.span[1]}`),
    losses: { values: (model, { span }) => spanLosses(model, span) },
  },
  view: oneOf(views, initial.view),
  depth: {
    read: (raw) => {
      const value = depths.find((steps) => steps > 0 && String(steps) === decodePart(raw))
      return value === undefined ? unclear(0) : understood(value)
    },
    write: (value) => (value === 0 ? null : String(value)),
    losses: {
      needs: (model, { depth, focus }) =>
        onlyIf(depth > 0 && focusOf(model, focus).length === 0, { kind: 'depth-without-focus' }),
    },
    isReset: true,
  },
  paths: {
    ...flag,
    losses: {
      needs: (model, { paths, focus }) => onlyIf(paths && pairOf(model, focus) === null, { kind: 'paths-without-two' }),
    },
  },
  q: { ...text, isReset: true },
  colour: oneOf(colourings, initial.colour),
  hide: { ...flag, isReset: true },
  // What these three may say is for each view to know.
  sort: optionalText,
  rows: optionalText,
  cols: optionalText,
  pick: {
    ...keys('.'),
    losses: {
      gathered: (model, { pick }) =>
        pick
          .filter((key) => resolve(model, key) === null && !model.documents.has(readSpan(key)?.document ?? ''))
          .map((key) => unknownKey('pick', key)),
    },
  },
  at: {
    read: (raw) => {
      const numbers = raw.split(',').map(decodePart)
      if (numbers.length !== 3 || !numbers.every((one) => /^-?\d+(\.\d+)?$/.test(one))) return unclear(null)
      const [x = NaN, y = NaN, width = NaN] = numbers.map(Number)
      const camera = width > 0 ? rounded({ x, y, width }) : null
      return camera ? understood(camera) : unclear(null)
    },
    write: (value) => {
      const camera = value && rounded(value)
      return camera && [camera.x, camera.y, camera.width].map(String).map(encodePart).join(',')
    },
    normal: (value) => value && rounded(value),
  },
  lang: oneOf(langs, null),
  theme: oneOf(themes, null),
  edition: {
    ...optionalText,
    losses: {
      origin: (model, { edition }) => {
        const present = model.attributes.edition
        if (edition === null || present.startsWith(edition)) return []
        return [{ kind: 'other-edition', given: edition.slice(0, 8), present: present.slice(0, 8) }]
      },
    },
  },
  data: optionalText,
  load: {
    read: (raw) => {
      const { steps, isWhole } = readLoad(raw)
      return { value: steps, understood: isWhole }
    },
    write: writeLoad,
    losses: {
      needs: (_, { load, data }) =>
        onlyIf(load.length > 0 && !data?.startsWith('sparql:'), { kind: 'load-without-endpoint' }),
    },
  },
  beside: oneOf(companions, null),
  breaks: flag,
  coverage: flag,
  wording: oneOf(wordings, null),
  measure: text,
  structural: flag,
  without: {
    ...keys('.'),
    losses: {
      values: (model, { without }) => {
        const isMark = (key: string): boolean => ['node', 'edge'].includes(resolve(model, key)?.kind ?? '')
        return without.filter((key) => !isMark(key)).map((key) => unknownKey('without', key))
      },
    },
    isReset: true,
  },
} as const satisfies Partial<Parameters>
