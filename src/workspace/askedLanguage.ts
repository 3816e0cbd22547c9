import { langs, type Lang } from '../link/viewState.ts'

/** The first of the reader's languages that the interface speaks, or else English. */
export function askedLanguage(languages: readonly string[]): Lang {
  for (const language of languages) {
    const known = langs.find((lang) => language.toLowerCase().split('-')[0] === lang)
    if (known) return known
  }
  return 'en'
}
