/** A colour on a ground, `#rrggbb` both; `part`: how much of the colour shows, 0 to 1. */
export function mixed(colour: string, ground: string, part: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [one, other] = [colour, ground].map((text) => parseInt(text.slice(at, at + 2), 16) || 0)
    return Math.round((one ?? 0) * part + (other ?? 0) * (1 - part))
  })
  return `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`
}
