/** Every citation style, in the order in which they are offered. */
import type { Language } from '../i18n/words.ts'
import { apaStyle } from './apa.style.ts'
import { bibtexStyle } from './bibtex.style.ts'
import { chicagoStyle } from './chicago.style.ts'
import type { CiteStyle } from './citeStyle.ts'
import { cslStyle } from './csl.style.ts'
import { gbt7714Style } from './gbt7714.style.ts'
import { risStyle } from './ris.style.ts'

const [first, ...others] = [gbt7714Style, apaStyle, chicagoStyle, bibtexStyle, cslStyle, risStyle] as const

export const citeStyles: readonly CiteStyle[] = [first, ...others]

/** The style that readers of a language are offered first. */
export const usualStyle = (lang: Language): CiteStyle =>
  citeStyles.find(({ usualIn }) => usualIn.includes(lang)) ?? first
