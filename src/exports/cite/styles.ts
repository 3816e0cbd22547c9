/** The styles in which a thing can be cited: as sentences for a page, or as records for a program. */
import { apa } from './apa.ts'
import { bibtex } from './bibtex.ts'
import { chicago } from './chicago.ts'
import { cslJson } from './csl.ts'
import { gbt7714 } from './gbt7714.ts'
import { ris } from './ris.ts'
import type { Reference } from './runs.ts'
import type { Source } from './source.ts'

type Sentences = (source: Source) => readonly Reference[]
interface Records {
  readonly write: (sources: readonly Source[]) => string
  readonly ending: string
  readonly type: string
}

/** In the order in which they are offered. */
export const sentenceStyles = { gbt7714, apa, chicago } as const satisfies Readonly<Record<string, Sentences>>
export const recordStyles = {
  bibtex: { write: bibtex, ending: '.bib', type: 'application/x-bibtex;charset=utf-8' },
  csl: { write: cslJson, ending: '.csl.json', type: 'application/vnd.citationstyles.csl+json' },
  ris: { write: ris, ending: '.ris', type: 'application/x-research-info-systems;charset=utf-8' },
} as const satisfies Readonly<Record<string, Records>>

export type SentenceStyle = keyof typeof sentenceStyles
type RecordStyle = keyof typeof recordStyles
export type Style = SentenceStyle | RecordStyle

/** Whether a style is sentences, and not records. */
export const isSentences = (style: Style): style is SentenceStyle => Object.hasOwn(sentenceStyles, style)
export const styles = [...Object.keys(sentenceStyles), ...Object.keys(recordStyles)] as readonly Style[]
