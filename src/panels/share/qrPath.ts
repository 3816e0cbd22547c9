import { correction, generate } from 'lean-qr'

/** Modules of white that a reader needs around the code. */
const quiet = 4

export interface QrPath {
  /** One square a dark module, as an SVG path in units of modules. */
  readonly path: string
  /** Modules on each side, with the white around. */
  readonly size: number
}

/** The QR code of a text, or null where one code cannot hold it. */
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
  } catch {
    return null
  }
}
