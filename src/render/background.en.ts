/** The words in the background of an arrangement, in English; fetched with the arrangements. */
import type { backgroundZh } from './background.zh.ts'

const degree = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const plurals = new Intl.PluralRules('en')

export const backgroundEn: typeof backgroundZh = {
  typed: 'By initiative type',
  untyped: 'Without an initiative type, by kind',
  unplaced: 'No place, or several',
  approximate: 'Approximate positions, ours, not the document’s',
  unreached: 'not joined to it',
  latitude: (degrees) => `${degree.format(Math.abs(degrees))}° ${degrees < 0 ? 'S' : 'N'}`,
  longitude: (degrees) => `${degree.format(Math.abs(degrees))}° ${degrees < 0 ? 'W' : 'E'}`,
  beyond: (latitude, longitude) => `Off the map: ${latitude}, ${longitude}`,
  steps: (steps) => `${degree.format(steps)} ${plurals.select(steps) === 'one' ? 'step' : 'steps'}`,
}
