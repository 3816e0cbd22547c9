import { correction, generate } from 'lean-qr'

/** What the library throws where a text is longer than any code holds. */
const isTooLong = (thrown: unknown): boolean => thrown instanceof Error && 'code' in thrown && thrown.code === 4

/** Modules of white that a reader needs around the code. */
const quiet = 4

export interface QrPath {
  /** An SVG path in units of modules, with a square for each dark module. */
  readonly path: string
  /** Modules on each side, including the white ones around. */
  readonly size: number
}

/** The QR code of a text; null: it is too long for one code. */
export function qrPath(text: string): QrPath | null {
  try {
    const code = generate(text, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.M })
    const places = Array.from({ length: code.size * code.size }, (_, at) => [
      at % code.size,
      Math.floor(at / code.size),
    ])
    const path = places
      .filter(([x = 0, y = 0]) => code.get(x, y))
      .map(([x = 0, y = 0]) => `M${x + quiet} ${y + quiet}h1v1h-1z`)
      .join('')
    return { path, size: code.size + 2 * quiet }
  } catch (error) {
    if (!isTooLong(error)) throw error
    return null
  }
}
