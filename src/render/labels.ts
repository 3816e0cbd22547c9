/** Which labels are drawn, and where: pure geometry in screen pixels. */

/** From the middle of a mark (or of a line) to the middle of its label. */
export interface Offset {
  readonly dx: number
  readonly dy: number
}

/** One way of writing a label, at one place. */
export interface Spot extends Offset {
  readonly width: number
  readonly height: number
  /** What is drawn, if it is not the label as it is. */
  readonly text?: string
  /** A line leads from the mark to the label, which stands too far off to be read as the mark's own without it. */
  readonly isLed?: boolean
}

/** A way of breaking a label into lines, measured. */
export type Wrap = Pick<Spot, 'text' | 'width' | 'height'>

/** In this order labels choose their places; `first`: what is selected or under the pointer. */
export const tiers = { title: 0, first: 1, lit: 2, wanted: 3, rest: 4, line: 5 } as const

export interface LabelBox {
  readonly key: string
  readonly x: number
  readonly y: number
  /** Of the mark that it names, which must be the nearest to it; null: it names no mark. */
  readonly radius: number | null
  /** One of `tiers`. */
  readonly tier: number
  /** Higher chooses first in its tier. */
  readonly priority: number
  /** What it may cover: no mark at all, or if need be marks that are dimmed or greyed, or any. */
  readonly covers: 'none' | 'faint' | 'any'
  /** True: it is drawn in any case, even where it covers what it should not. */
  readonly isCertain?: boolean
  /** Where it may stand, the best first; made only as far as they are needed. */
  readonly spots: () => Iterable<Spot>
  /** How it is written at the end of a line, the best first; none: no line may lead to it. */
  readonly led?: () => readonly Wrap[]
  /** True: that line may pass other marks, if need be. */
  readonly mayPass?: boolean
}

export interface Obstacle {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Dimmed or greyed: labels of others may cover it if they must. */
  readonly isFaint: boolean
}

export interface LabelWindow {
  readonly width: number
  readonly height: number
  /** Room kept free around every label, and between labels and the window's edge. */
  readonly pad: number
  /** What lies over the window and hides what is drawn under it. */
  readonly covers?: readonly Rectangle[]
}

export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const gap = 3
const leap = 7
const slant = Math.SQRT1_2
/** What it costs to cover one mark, and to stand one place farther down the list. */
export const costs = { solid: 40, faint: 6, place: 0.5 }
/** By so many pixels a label stands nearer to its own mark than to any other. */
const clearly = 2
/** So many pixels stay free between words and the sides of the window, where panels are dragged. */
const inset = 8

/** The sides on which a label may stand off a mark: outward (radians) or else below first, then around, then shifted or farther off. */
export function* sides(wrap: Wrap, radius: number, outward: number | null): Generator<Spot> {
  const { width, height } = wrap
  const at = (x: number, y: number, reach: number): Spot => {
    // As near as it can be in this direction without touching the square around the mark.
    const away = Math.min((reach + width / 2) / Math.abs(x), (reach + height / 2) / Math.abs(y))
    return { ...wrap, dx: x * away, dy: y * away }
  }
  const near = radius + gap
  if (outward !== null) yield at(Math.cos(outward), Math.sin(outward), near)
  yield at(0, 1, near)
  yield at(0, -1, near)
  yield at(1, 0, near)
  yield at(-1, 0, near)
  for (const part of [0.25, -0.25, 0.5, -0.5]) {
    yield { ...wrap, dx: part * width, dy: near + height / 2 }
    yield { ...wrap, dx: part * width, dy: -near - height / 2 }
  }
  for (const part of [0.5, -0.5]) {
    yield { ...wrap, dx: near + width / 2, dy: part * height }
    yield { ...wrap, dx: -near - width / 2, dy: part * height }
  }
  for (const [x, y] of [
    [slant, slant],
    [-slant, slant],
    [slant, -slant],
    [-slant, -slant],
  ] as const)
    yield at(x, y, near)
  for (const [x, y] of [
    [0, 1],
    [0, -1],
    [1, 0],
    [-1, 0],
  ] as const)
    yield at(x, y, near + leap)
}

/** Where a label stands, with room around it. */
export const rectangleOf = (
  { x, y }: { readonly x: number; readonly y: number },
  { dx, dy, width, height }: Spot,
  pad: number,
): Rectangle => ({
  left: x + dx - width / 2 - pad,
  top: y + dy - height / 2 - pad,
  right: x + dx + width / 2 + pad,
  bottom: y + dy + height / 2 + pad,
})

export const touch = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** From a box to the outline of a mark; below 0: it covers a part of the mark. */
export function distance(box: Rectangle, { x, y, radius }: Pick<Obstacle, 'x' | 'y' | 'radius'>): number {
  const across = x < box.left ? box.left - x : x > box.right ? x - box.right : 0
  const along = y < box.top ? box.top - y : y > box.bottom ? y - box.bottom : 0
  return Math.sqrt(across * across + along * along) - radius
}

/** Marks lie in their square. */
const covers = (box: Rectangle, { x, y, radius }: Obstacle): boolean =>
  box.left < x + radius && x - radius < box.right && box.top < y + radius && y - radius < box.bottom

/** The length of a cell of the grid in which marks are looked up, and how far the grid reaches out of the window, in cells. */
const cell = 32
const outside = 3

/** Marks by place, so that a label is compared only with those around it. */
class Nearby {
  readonly #columns: number
  readonly #rows: number
  readonly #cells: (Obstacle[] | undefined)[]
  #largest = 0

  constructor(marks: readonly Obstacle[], { width, height }: LabelWindow) {
    this.#columns = Math.ceil(width / cell) + 2 * outside
    this.#rows = Math.ceil(height / cell) + 2 * outside
    this.#cells = Array.from({ length: this.#columns * this.#rows })
    for (const mark of marks) {
      const at = this.#column(mark.x) * this.#rows + this.#row(mark.y)
      const here = this.#cells[at]
      if (here === undefined) this.#cells[at] = [mark]
      else here.push(mark)
      this.#largest = Math.max(this.#largest, mark.radius)
    }
  }

  /** What lies farther out belongs to the outermost cells. */
  #column(x: number): number {
    return Math.min(Math.max(Math.floor(x / cell) + outside, 0), this.#columns - 1)
  }

  #row(y: number): number {
    return Math.min(Math.max(Math.floor(y / cell) + outside, 0), this.#rows - 1)
  }

  /** The sum of what marks cost that may lie within `reach` of a box. */
  sum(box: Rectangle, reach: number, costOf: (mark: Obstacle) => number): number {
    const far = reach + this.#largest
    const [last, top, bottom] = [this.#column(box.right + far), this.#row(box.top - far), this.#row(box.bottom + far)]
    let sum = 0
    for (let column = this.#column(box.left - far); column <= last; column++)
      for (let row = top; row <= bottom; row++) {
        const here = this.#cells[column * this.#rows + row]
        if (here === undefined) continue
        for (const mark of here) sum += costOf(mark)
        if (sum === Infinity) return sum
      }
    return sum
  }
}

/** What has been chosen so far, and what a further label would cost. */
export class LabelChoice {
  readonly window: LabelWindow
  readonly #marks: Nearby
  readonly #placed = new Map<string, { readonly box: LabelBox; readonly spot: Spot; readonly at: Rectangle }>()

  constructor(marks: readonly Obstacle[], window: LabelWindow) {
    this.#marks = new Nearby(marks, window)
    this.window = window
  }

  isPlaced(key: string): boolean {
    return this.#placed.has(key)
  }

  *placed(): Generator<{ readonly box: LabelBox; readonly spot: Spot; readonly at: Rectangle }> {
    yield* this.#placed.values()
  }

  /** The sum of what marks within `reach` of a box cost; some that lie farther off are asked for, too. */
  sumAround(box: Rectangle, reach: number, costOf: (mark: Obstacle) => number): number {
    return this.#marks.sum(box, reach, costOf)
  }

  spots(): Map<string, Spot> {
    return new Map([...this.#placed].map(([key, { spot }]) => [key, spot]))
  }

  /** Whether a label with the room around it stands in the window, and under nothing that covers it. */
  isInside(room: Rectangle): boolean {
    const { width, height, pad, covers = [] } = this.window
    const aside = Math.max(0, inset - pad)
    const isIn = room.left >= aside && room.top >= 0 && room.right <= width - aside && room.bottom <= height
    return isIn && !covers.some((cover) => touch(room, cover))
  }

  roomAround(box: LabelBox, spot: Spot): Rectangle {
    return rectangleOf(box, spot, this.window.pad)
  }

  place(box: LabelBox, spot: Spot): void {
    this.#placed.set(box.key, { box, spot, at: this.roomAround(box, spot) })
  }

  remove(key: string): void {
    this.#placed.delete(key)
  }

  #isTaken(room: Rectangle): boolean {
    for (const { at } of this.#placed.values()) if (touch(room, at)) return true
    return false
  }

  /** What it costs to cover what lies there; Infinity: it must not. `isExact`: marks may be nearer than the label's own. */
  price(box: LabelBox, spot: Spot, isExact: boolean): number {
    if (box.covers === 'any') return 0
    const at = rectangleOf(box, spot, 0)
    const own = box.radius === null ? 0 : distance(at, { ...box, radius: box.radius })
    const reach = isExact || box.radius === null ? 0 : own + clearly
    return this.#marks.sum(at, reach, (mark) => {
      if (mark.key === box.key) return 0
      const isCovered = covers(at, mark)
      if (!isCovered && (reach === 0 || distance(at, mark) > reach)) return 0
      if (mark.isFaint && box.covers === 'faint') return isCovered ? costs.faint : costs.faint / 2
      return !isExact ? Infinity : isCovered ? costs.solid : 0
    })
  }

  /** The cheapest free spot; null: there is none. `isExact`: it may cover what it should not. */
  best(box: LabelBox, isExact = false): Spot | null {
    let best: { readonly spot: Spot; readonly cost: number } | null = null
    let rank = 0
    for (const spot of box.spots()) {
      const least = rank++ * costs.place
      if (best !== null && least >= best.cost) break
      const room = this.roomAround(box, spot)
      if (!this.isInside(room) || this.#isTaken(room)) continue
      const cost = least + this.price(box, spot, isExact)
      if (cost < (best?.cost ?? Infinity)) best = { spot, cost }
    }
    return best?.spot ?? null
  }
}

/** Places labels at the end of lines, for those of `boxes` that have no room beside their marks; the labels of `others` may move. */
export type LeadLabels = (choice: LabelChoice, boxes: readonly LabelBox[], others: readonly LabelBox[]) => void

/**
 * Chooses by tier and priority. No chosen label touches another or leaves the window, none covers a mark that it must not
 * cover, and none stands nearer to another mark than to its own, unless a line leads to it. `lead`: draws such lines;
 * without it labels that would need one are left out.
 */
export function chooseLabels(
  boxes: readonly LabelBox[],
  marks: readonly Obstacle[],
  window: LabelWindow,
  lead: LeadLabels | null = null,
): Map<string, Spot> {
  const choice = new LabelChoice(marks, window)
  const isSeen = ({ x, y }: LabelBox): boolean => {
    const at = { left: x, top: y, right: x, bottom: y }
    return (
      x >= 0 &&
      y >= 0 &&
      x <= window.width &&
      y <= window.height &&
      window.covers?.some((cover) => touch(at, cover)) !== true
    )
  }
  const inside = boxes.filter(isSeen)
  for (const tier of Object.values(tiers)) {
    const here = inside.filter((box) => box.tier === tier).sort((a, b) => b.priority - a.priority)
    for (const box of here) {
      const spot = choice.best(box)
      if (spot !== null) choice.place(box, spot)
    }
    if (tier > tiers.wanted) continue
    const left = here.filter((box) => !choice.isPlaced(box.key))
    if (left.length > 0) {
      const others = inside.filter((box) => box.tier >= tiers.lit && choice.isPlaced(box.key) && box.covers !== 'any')
      lead?.(choice, left, others)
    }
    for (const box of left) {
      if (box.isCertain !== true || choice.isPlaced(box.key)) continue
      const spot = choice.best(box, true)
      if (spot !== null) choice.place(box, spot)
    }
  }
  return choice.spots()
}
