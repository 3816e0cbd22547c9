/** Writes the view as a picture with title, legend, date, edition and link. All words stay text. */
import { shapePath } from '../../appearance/shapes.ts'
import type { LineStyle } from '../../appearance/colouring.ts'
import type { Still } from '../write/drawnValues.ts'
import { xml } from '../write/escapeXml.ts'

/** Chinese, Japanese and Korean characters and the quotation marks that they share are as wide as high. */
const isWide = (code: number): boolean => code >= 0x2e80 || (code >= 0x2018 && code <= 0x201d)

/** An estimate of a text's width in pixels, on the wide side, because nothing can be measured here. */
export function widthOf(text: string, size: number): number {
  let width = 0
  for (const one of text) width += isWide(one.codePointAt(0) ?? 0) ? 1 : 0.58
  return width * size
}

/** Pieces between which a line may break: a word, or one wide character with the closing marks after it. */
const pieces = /[\u2E80-\u{10FFFF}][”’》）、，。；：！？,.;:!?)]*|[^\s\u2E80-\u{10FFFF}]+\s*|\s+/gu

/** The text in lines of at most `room` pixels; a word that is longer by itself is cut. */
export function wrap(text: string, size: number, room: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  const end = (): void => {
    if (line.trim() !== '') lines.push(line.trimEnd())
    line = ''
  }
  for (const piece of text.match(pieces) ?? []) {
    if (widthOf(line + piece.trimEnd(), size) > room) end()
    if (widthOf(piece, size) <= room) line += piece
    else
      for (const one of piece) {
        if (widthOf(line + one, size) > room) end()
        line += one
      }
  }
  end()
  return lines
}

/** One entry of the legend: a mark of this shape, or a line. */
interface Sign {
  readonly name: string
  readonly colour: string
  readonly shape: string | null
  readonly line: LineStyle | null
}

/** What is printed around the picture. */
export interface Caption {
  readonly title: string
  /** What is shown, in words. */
  readonly shows: string
  readonly legend: readonly Sign[]
  /** Date of export, edition, link: a line each. */
  readonly foot: readonly string[]
  /** A BCP 47 tag. */
  readonly lang: string
}

const margin = 28
const sizes = { title: 20, shows: 13, legend: 12.5, foot: 11 }
const leading = 1.45
const sign = 12
const between = 20
const dashes: Readonly<Record<LineStyle, string>> = { solid: '', dashed: '6 4', dotted: '1.5 3' }

const n = (number: number): string => String(Math.round(number * 100) / 100)

interface Placed {
  readonly svg: string
  readonly height: number
}

/** Lines of text, one below the other, from `y` on. */
function paragraph(text: string, y: number, size: number, room: number, ink: string, bold = false): Placed {
  const lines = wrap(text, size, room)
  const written = lines.map((line, at) => {
    const weight = bold ? ' font-weight="bold"' : ''
    return `<text x="${margin}" y="${n(y + size * (at * leading + 1))}" font-size="${size}"${weight} fill="${ink}">${xml(line)}</text>\n`
  })
  return { svg: written.join(''), height: lines.length * size * leading }
}

function signAt({ shape, colour, line }: Sign, x: number, y: number): string {
  if (line !== null)
    return `<path d="M${n(x)} ${n(y + sign / 2)}h${sign * 2}" stroke="${colour}" stroke-width="1.6"${dashes[line] === '' ? '' : ` stroke-dasharray="${dashes[line]}"`} fill="none"/>`
  return `<path transform="translate(${n(x)} ${n(y)})" d="${shapePath(shape ?? 'ellipse', sign)}" fill="${colour}"/>`
}

/** The entries in rows, from `top` on. */
function legendAt(legend: readonly Sign[], top: number, room: number, ink: string): Placed {
  const size = sizes.legend
  const row = size * 1.8
  let [x, y] = [margin, top]
  let svg = ''
  for (const entry of legend) {
    const mark = (entry.line === null ? sign : sign * 2) + 7
    const width = mark + widthOf(entry.name, size)
    if (x > margin && x + width > margin + room) [x, y] = [margin, y + row]
    svg += `${signAt(entry, x, y + 1)}<text x="${n(x + mark)}" y="${n(y + size * 0.92)}" font-size="${size}" fill="${ink}">${xml(entry.name)}</text>\n`
    x += width + between
  }
  return { svg, height: legend.length === 0 ? 0 : y - top + row }
}

function guideAt({ shape, from, to, radius, colour, fill, width, dash }: Still['background'][number]): string {
  const stroke = `stroke="${colour}" stroke-width="${n(width)}"${dash.length > 0 ? ` stroke-dasharray="${dash.map(n).join(' ')}"` : ''} fill="${fill ?? 'none'}"`
  if (shape === 'ring') return `<circle cx="${n(from[0])}" cy="${n(from[1])}" r="${n(radius)}" ${stroke}/>\n`
  const way = shape === 'line' ? `L${n(to[0])} ${n(to[1])}` : `H${n(to[0])}V${n(to[1])}H${n(from[0])}Z`
  return `<path d="M${n(from[0])} ${n(from[1])}${way}" ${stroke}/>\n`
}

function* drawn({ background, lines, marks, labels, paper, ink, soft }: Still): Generator<string> {
  const point = ([x, y]: readonly [number, number]): string => `${n(x)} ${n(y)}`
  for (const guide of background) yield guideAt(guide)
  yield '<g fill="none" stroke-linecap="round">\n'
  for (const { from, via, to, colour, width, opacity, dash } of lines) {
    const way = via === null ? `L${point(to)}` : `Q${point(via)} ${point(to)}`
    const dashed = dash.length > 0 ? ` stroke-dasharray="${dash.map(n).join(' ')}"` : ''
    yield `<path d="M${point(from)}${way}" stroke="${colour}" stroke-width="${n(width)}" stroke-opacity="${n(opacity)}"${dashed}/>\n`
  }
  yield '</g>\n'
  for (const { x, y, size, shape, colour, faded, ring: ringed } of marks) {
    const ring = ringed === null ? '' : ` stroke="${ringed}" stroke-width="2"`
    yield `<path transform="translate(${n(x - size / 2)} ${n(y - size / 2)})" d="${shapePath(shape, size)}" fill="${colour}"${faded ? ' opacity="0.3"' : ''}${ring}/>\n`
  }
  for (const { text, x, y, size, bold, faded, anchor, width } of labels) {
    const left = anchor === 'middle' ? x : anchor === 'start' ? x - width / 2 : x + width / 2
    const first = y - (text.length * size * 1.2) / 2 + size * 0.96
    const spans = text.map((line, at) => `<tspan x="${n(left)}" y="${n(first + at * size * 1.2)}">${xml(line)}</tspan>`)
    // An outline in the colour of the paper makes a label readable where it lies over a line.
    yield `<text font-size="${size}" text-anchor="${anchor}" fill="${bold ? ink : soft}" stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"${bold ? ' font-weight="bold"' : ''}${faded ? ' opacity="0.45"' : ''}>${spans.join('')}</text>\n`
  }
}

/** The picture as SVG, piece by piece: one for each line, mark and label. */
export function* svg(still: Still, { title, shows, legend, foot, lang }: Caption): Generator<string> {
  const { width, height, paper, ink, soft, typeface } = still
  const room = width - 2 * margin
  const head = paragraph(title, margin, sizes.title, room, ink, true)
  const shown = paragraph(shows, margin + head.height, sizes.shows, room, soft)
  const top = margin + head.height + shown.height + 8
  const signs = legendAt(legend, top + height + 12, room, ink)
  let end = top + height + 12 + signs.height + 6
  let feet = ''
  for (const line of foot) {
    const one = paragraph(line, end, sizes.foot, room, soft)
    feet += one.svg
    end += one.height
  }
  const whole = Math.ceil(end + margin * 0.7)
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" xml:lang="${xml(lang)}" font-family="${xml(typeface)}">\n`
  yield `<title>${xml(title)}</title>\n<desc>${xml([shows, ...foot].join('\n'))}</desc>\n<rect width="${width}" height="${whole}" fill="${paper}"/>\n${head.svg}${shown.svg}`
  yield `<svg y="${n(top)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">\n`
  yield* drawn(still)
  yield `</svg>\n${signs.svg}${feet}</svg>\n`
}
