/** The words of pinyin-pro, which the package exports without a declaration. */
declare module 'pinyin-pro/dist/esm/data/*.mjs' {
  /** Word → its syllables with tones, joined by spaces. */
  const words: Readonly<Record<string, string>>
  export default words
}
