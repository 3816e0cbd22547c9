/** The beginning and the end of a passage, at most `most` characters; a short one stays whole. */
export function excerpt(words: string, most = 26): string {
  const letters = [...words.replace(/\s+/gu, ' ')]
  if (letters.length <= most) return letters.join('')
  const half = Math.floor((most - 1) / 2)
  return `${letters.slice(0, half + ((most - 1) % 2)).join('')}…${letters.slice(-half).join('')}`
}
