import { expect, it } from 'vitest'
import { matrix } from './matrix.ts'
import { exampleContext } from '../testing/exampleContext.svelte.ts'
import { matrixSheet } from './matrixSheet.ts'

function sheetOf(fragment: string, lang: 'zh' | 'en' = 'en') {
  const { context } = exampleContext(fragment, lang)
  return matrixSheet(context, matrix(context.model, context.state, context.visible, lang))
}

it('holds the words of the cells in the reader’s language, under the columns’ names', () => {
  expect(sheetOf('view=matrix')).toEqual([
    ['Who', 'Shared Reading Plan'],
    ['North Library', 'named with activities, runs'],
    ['Harbour Library', 'named with activities'],
  ])
  expect(sheetOf('view=matrix', 'zh')[0]).toEqual(['谁', '共读计划'])
})

it('marks what is not stated, and gathers what one row alone is joined to by relation', () => {
  expect(sheetOf('view=matrix&cols=room')).toEqual([
    ['Who', 'room'],
    ['North Library', 'has the room: Quiet Room'],
    ['Harbour Library', 'has the room: 儿童角'],
  ])
  const activities = sheetOf('view=matrix&rows=activity&cols=activity')
  expect(activities.find(([row]) => row === '故事时间')).toContain('is part of: 诗歌周 (derived)')
})
