/** The inks of the two themes. Told apart, two by two, also by eyes that mix up red and green (see the test). */
import type { Theme } from './state.ts'

export interface Palette {
  /** The first is ink, the second the one accent; the rest lie as far from each other as quiet colours can. */
  readonly marks: readonly [ink: string, accent: string, ...rest: string[]]
  /** A mark that has no value, or several, where colour stands for one. */
  readonly neutral: string
  readonly line: string
  /** A mark or line that is not shown: grey in place. */
  readonly greyed: string
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    marks: [
      '#2f2b26',
      '#b03a24',
      '#08618c',
      '#738c5f',
      '#926ec6',
      '#0296a4',
      '#9c850e',
      '#914f61',
      '#562254',
      '#612613',
      '#2f3082',
    ],
    neutral: '#858075',
    line: '#918a7c',
    greyed: '#dcd8cd',
  },
  dark: {
    marks: [
      '#ece6d8',
      '#e8735a',
      '#76b6f4',
      '#afdf94',
      '#b6a4c6',
      '#8af1fc',
      '#dcb457',
      '#d1738d',
      '#7168b7',
      '#78710a',
      '#327961',
    ],
    neutral: '#8f897c',
    line: '#7d7667',
    greyed: '#46423a',
  },
}
