/** Scripts that stand for one language here. Han comes last, because Japanese and Korean texts have it, too. */
const scripts: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['mn', /\p{Script=Mongolian}/gu],
  ['bo', /\p{Script=Tibetan}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['zh', /\p{Script=Han}/gu],
]

/** Words that are frequent in one language and rare in the others. */
const common: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'was', 'is', 'with', 'that'],
  de: ['der', 'die', 'und', 'das', 'ist', 'nicht', 'mit', 'den'],
  fr: ['le', 'les', 'et', 'des', 'une', 'est', 'dans', 'pour'],
  es: ['el', 'los', 'y', 'las', 'una', 'es', 'por', 'con'],
  it: ['il', 'gli', 'e', 'della', 'una', 'che', 'per', 'sono'],
  pt: ['o', 'os', 'e', 'das', 'uma', 'que', 'para', 'não'],
  nl: ['de', 'het', 'en', 'een', 'van', 'niet', 'met', 'zijn'],
}

/** The language that a text seems to be written in, as a language tag; `und` if there is no sign of one. */
export function guessLanguage(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / Math.max(1, letters)
  const script = scripts.find(([, pattern]) => share(pattern) > 0.15)
  if (script) return script[0]
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = Object.entries(common).map(
    ([lang, frequent]) => [lang, words.filter((word) => frequent.includes(word)).length] as const,
  )
  const [best] = counts.toSorted((a, b) => b[1] - a[1])
  return best !== undefined && best[1] > words.length / 50 ? best[0] : 'und'
}
