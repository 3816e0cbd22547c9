/** The beginning and the end of a passage, for a line that names it; a short one is given whole. */
export function excerpt(words: string, most = 26): string {
  const letters = [...words.replace(/\s+/gu, ' ')]
  if (letters.length <= most) return letters.join('')
  const half = Math.floor((most - 1) / 2)
  return `${letters.slice(0, half + ((most - 1) % 2)).join('')}…${letters.slice(-half).join('')}`
}
