/** The language tag that the script of a text suggests; `und` where it suggests none. */
export function scriptOf(text: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  if (/\p{Script=Mongolian}/u.test(text)) return 'mn'
  return 'und'
}
