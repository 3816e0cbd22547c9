/** Which labels are drawn, and where: pure geometry in screen pixels. */

/** From the middle of a mark (or of a line) to the middle of its label. */
export interface Offset {
  readonly dx: number
  readonly dy: number
}

export interface LabelBox {
  readonly key: string
  /** What is drawn, where it is not the whole label. */
  readonly text?: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Higher chooses first. */
  readonly priority: number
  /** What it may cost at most to cover marks; 0: it covers none, Infinity: it never stays away for marks. */
  readonly tolerance: number
  /** Where it may stand, the best first. */
  readonly offsets: readonly Offset[]
}

export interface Obstacle {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly priority: number
}

export interface Window {
  readonly width: number
  readonly height: number
  /** Room kept free around every label, and between labels and the window's edge. */
  readonly pad: number
}

interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const gap = 3
const leaps = [0, 7, 15]
const slant = Math.SQRT1_2
/** What it costs to cover one mark. */
export const costs = { notable: 40, plain: 6 }
/** Marks of this priority or more are covered as seldom as can be. */
const notable = 500

/** The sides on which a label may stand off a mark: outward (radians) or else below first, then around, then farther off. */
export function sides(width: number, height: number, radius: number, outward: number | null, far: boolean): Offset[] {
  const around: readonly (readonly [number, number])[] = [
    ...(outward === null ? [] : [[Math.cos(outward), Math.sin(outward)] as const]),
    [0, 1],
    [0, -1],
    [1, 0],
    [-1, 0],
    [slant, slant],
    [-slant, slant],
    [slant, -slant],
    [-slant, -slant],
  ]
  return (far ? leaps : [0]).flatMap((leap) =>
    around.map(([x, y]) => {
      // As near as it can be in this direction without touching the square around the mark.
      const reach = radius + gap + leap
      const away = Math.min((reach + width / 2) / Math.abs(x), (reach + height / 2) / Math.abs(y))
      return { dx: x * away, dy: y * away }
    }),
  )
}

const rectangle = ({ x, y, width, height }: LabelBox, { dx, dy }: Offset, pad: number): Rectangle => ({
  left: x + dx - width / 2 - pad,
  top: y + dy - height / 2 - pad,
  right: x + dx + width / 2 + pad,
  bottom: y + dy + height / 2 + pad,
})

const touch = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const covers = (box: Rectangle, { x, y, radius }: Obstacle): boolean =>
  box.left < x + radius && x - radius < box.right && box.top < y + radius && y - radius < box.bottom

const costOf = (mark: Obstacle, box: LabelBox): number =>
  mark.priority >= box.priority || mark.priority >= notable ? costs.notable : costs.plain

/** What it costs to cover these marks; the price of a mark that matters more than the label is high. */
function price(box: LabelBox, at: Rectangle, marks: readonly Obstacle[]): number {
  return marks.reduce((sum, mark) => (mark.key !== box.key && covers(at, mark) ? sum + costOf(mark, box) : sum), 0)
}

/**
 * Chooses greedily by priority. No chosen label touches another or leaves the window; none covers more marks
 * than it may. Answers the offset of each label that is drawn.
 */
export function chooseLabels(
  boxes: readonly LabelBox[],
  marks: readonly Obstacle[],
  { width, height, pad }: Window,
): Map<string, Offset> {
  const chosen = new Map<string, Offset>()
  const taken: Rectangle[] = []
  const inside = ({ left, top, right, bottom }: Rectangle): boolean =>
    left >= 0 && top >= 0 && right <= width && bottom <= height
  for (const box of [...boxes].sort((a, b) => b.priority - a.priority)) {
    if (box.x < 0 || box.y < 0 || box.x > width || box.y > height) continue
    let best: { offset: Offset; at: Rectangle; cost: number } | null = null
    for (const [rank, offset] of box.offsets.entries()) {
      if (best !== null && rank * 0.5 >= best.cost) break
      const at = rectangle(box, offset, pad)
      if (!inside(at) || taken.some((other) => touch(at, other))) continue
      const covered = price(box, rectangle(box, offset, 0), marks)
      if (covered > box.tolerance) continue
      const cost = covered + rank * 0.5
      if (best === null || cost < best.cost) best = { offset, at, cost }
    }
    if (best === null) continue
    taken.push(best.at)
    chosen.set(box.key, best.offset)
  }
  return chosen
}
