/** The colours of the two themes. Any two of them can be told apart, also by eyes that mix up red and green (see the test). */
import type { Theme } from '../link/viewState.ts'

export interface Palette {
  /**
   * The first is ink, the second the one accent; the rest differ from each other as much as quiet colours can. Each has
   * about the same hue in both themes.
   */
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
      '#b0e095',
      '#b8a5c8',
      '#8af1fc',
      '#dab254',
      '#d37a93',
      '#9b68a9',
      '#b56212',
      '#7085df',
    ],
    neutral: '#8f897c',
    line: '#7d7667',
    greyed: '#46423a',
  },
}

/** Of two that are compared: the first has the accent, the second a blue, and ink what both share. The same hues in both themes. */
export const sideColours = (theme: Theme): Readonly<Record<'first' | 'second' | 'both', string>> => {
  const [both, first, second = both] = palettes[theme].marks
  return { first, second, both }
}
