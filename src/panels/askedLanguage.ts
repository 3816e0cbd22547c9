import { langs, type Lang } from '../view/state.ts'

/** The first of the reader's languages that the interface has; English where it has none. */
export function askedLanguage(languages: readonly string[]): Lang {
  for (const language of languages) {
    const known = langs.find((lang) => language.toLowerCase().split('-')[0] === lang)
    if (known) return known
  }
  return 'en'
}
