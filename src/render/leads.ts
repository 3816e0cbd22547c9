/** Labels at the end of a line that leads to their mark: for marks that stand too close together to be named beside them. */
import {
  costs as costsBeside,
  distance,
  rectangleOf,
  tiers,
  touch,
  type LabelChoice,
  type LabelBox,
  type Offset,
  type Rectangle,
  type Spot,
  type Wrap,
} from './labels.ts'

type Point = readonly [number, number]

/** The line of a label: from its mark's outline to its box. */
export interface Lead {
  readonly from: Point
  readonly to: Point
}

/** Directions in which a line may lead from a mark, and its lengths, pixels. */
const directions = 16
const shortest = 13
const step = 9
const long = 120
const longest = 180
/** … in a window that is narrower than this only so long, around a selection and without one, and they never cross there. */
const narrow = 420
const short = { lit: 86, unlit: 44 }
/** Labels of a crowd stand in columns beside it, so far off and so far apart, and so far above and below it, pixels. */
const crowd = 5
const off = 14
const between = 40
const reach = 200
/** Pixels that stay free between a line and marks that it passes, and between a label and marks that it does not name. */
const beside = 1.5
const around = 6
/**
 * In pixels of line that would be as bad: marks covered and passed, a line that leads inward, a label that moves and words in
 * other lines than they are best in.
 */
const costs = { faint: 8, passed: 4, under: 45, turn: 16, led: 6, moved: 150, wrapped: 4, crossed: 100 }
/** So many labels at most are led to at once: more would be a thicket. */
const most = 40
/** So often labels are placed anew without a gain, before it is given up. */
const rounds = 150
/** What two lines that cross weigh, where they may; a label that must go weighs 1 or more. */
const crossing = 1
/** For so many rounds a label waits that had to go. */
const patience = 3
/** Pixels from the end of a label to where a line from above or below may meet it. */
const inset = 5

/** The line of a label that stands at `spot`, where `radius` is that of its mark; (0, 0) is the mark's middle. */
export function leadOf({ dx, dy, width, height }: Spot, radius: number): Lead {
  const half = width / 2
  // It ends at the side that looks at the mark, or else above or below the mark.
  const to: Point =
    Math.abs(dx) >= half
      ? [dx - Math.sign(dx) * half, dy]
      : [Math.min(dx + half - inset, Math.max(dx - half + inset, 0)), dy - (Math.sign(dy) * height) / 2]
  const length = Math.hypot(to[0], to[1]) || 1
  return { from: [(to[0] / length) * radius, (to[1] / length) * radius], to }
}

/** Where a label stands if its line leads so far in a direction. */
function ending(x: number, y: number, length: number, width: number, height: number): Offset {
  const toX = x * length
  const toY = y * length
  // A line that is rather level ends beside the words, another one above or below them.
  if (Math.abs(x) > 0.5) return { dx: toX + (Math.sign(x) * width) / 2, dy: toY }
  return { dx: toX, dy: toY + (Math.sign(y) * height) / 2 }
}

/** On which side of a line from (ax, ay) to (bx, by) a place is. */
const side = (ax: number, ay: number, bx: number, by: number, x: number, y: number): number =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))

// By their places in the pairs: taking pairs apart costs more than all that is reckoned here, until the code is compiled.
function isCrossed({ from, to }: Lead, cx: number, cy: number, dx: number, dy: number): boolean {
  const ax = from[0]
  const ay = from[1]
  const bx = to[0]
  const by = to[1]
  return (
    side(ax, ay, bx, by, cx, cy) !== side(ax, ay, bx, by, dx, dy) &&
    side(cx, cy, dx, dy, ax, ay) !== side(cx, cy, dx, dy, bx, by)
  )
}

const cross = (a: Lead, b: Lead): boolean => isCrossed(a, b.from[0], b.from[1], b.to[0], b.to[1])

function isIn({ left, top, right, bottom }: Rectangle, place: Point): boolean {
  const x = place[0]
  const y = place[1]
  return x > left && x < right && y > top && y < bottom
}

/** Whether a line passes through a box. */
function passes(lead: Lead, box: Rectangle): boolean {
  const { left, top, right, bottom } = box
  const { from, to } = lead
  if (Math.max(from[0], to[0]) <= left || Math.min(from[0], to[0]) >= right) return false
  if (Math.max(from[1], to[1]) <= top || Math.min(from[1], to[1]) >= bottom) return false
  if (isIn(box, from) || isIn(box, to)) return true
  return isCrossed(lead, left, top, right, bottom) || isCrossed(lead, right, top, left, bottom)
}

/** The distance from a line to a place. */
function offLine({ from, to }: Lead, { x, y }: { readonly x: number; readonly y: number }): number {
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  const length = dx * dx + dy * dy || 1
  const part = Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / length))
  const offX = x - from[0] - part * dx
  const offY = y - from[1] - part * dy
  return Math.sqrt(offX * offX + offY * offY)
}

const boundsOf = ({ from, to }: Lead): Rectangle => ({
  left: Math.min(from[0], to[0]),
  top: Math.min(from[1], to[1]),
  right: Math.max(from[0], to[0]),
  bottom: Math.max(from[1], to[1]),
})

/** One way to place a label, whatever the other labels do. */
interface Candidate {
  readonly box: LabelBox
  readonly spot: Spot
  readonly lead: Lead | null
  readonly room: Rectangle
  /** Room and line. */
  readonly bounds: Rectangle
  readonly cost: number
}

const union = (a: Rectangle, b: Rectangle): Rectangle => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})

function candidate(choice: LabelChoice, box: LabelBox, spot: Spot, cost: number): Candidate {
  const room = choice.roomAround(box, spot)
  if (spot.isLed !== true) return { box, spot, lead: null, room, bounds: room, cost }
  const { from, to } = leadOf(spot, box.radius ?? 0)
  const lead: Lead = { from: [box.x + from[0], box.y + from[1]], to: [box.x + to[0], box.y + to[1]] }
  return { box, spot, lead, room, bounds: union(room, boundsOf(lead)), cost }
}

/** What the marks make a label at the end of a line cost; Infinity: it has no room among them. */
function priceOf(choice: LabelChoice, { box, spot, lead }: Candidate): number {
  if (lead === null) return Infinity
  const words = rectangleOf(box, spot, 0)
  const isYielding = box.covers === 'faint'
  const ofWords = choice.sumAround(words, around, (mark) => {
    if (mark.key === box.key) return 0
    const off = distance(words, mark)
    if (off > around) return 0
    return mark.isFaint && isYielding ? (off < 0 ? costs.faint : 1) : Infinity
  })
  if (ofWords === Infinity) return Infinity
  const under = box.mayPass === true ? costs.under : Infinity
  const ofLine = choice.sumAround(boundsOf(lead), beside, (mark) => {
    if (mark.key === box.key || offLine(lead, mark) > mark.radius + beside) return 0
    return mark.isFaint && isYielding ? costs.passed : under
  })
  return ofWords + ofLine
}

const compass = Array.from({ length: directions }, (_, at): Point => {
  const angle = (at * 2 * Math.PI) / directions
  return [Math.cos(angle), Math.sin(angle)]
})

/** Where labels of a crowd may stand: columns at its sides and over its middle, in rows that fit a line of words. */
interface Columns {
  /** The edge of a column, and on which side of it words stand. */
  readonly edges: readonly { readonly x: number; readonly side: 1 | -1 }[]
  readonly top: number
  readonly bottom: number
}

function columnsFor(marks: readonly LabelBox[]): Columns | null {
  if (marks.length < crowd) return null
  // What is joined to the crowd from far away does not widen it.
  const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
  const [x, y] = [middle(marks.map((mark) => mark.x)), middle(marks.map((mark) => mark.y))]
  const here = marks.filter((mark) => Math.hypot(mark.x - x, mark.y - y) < reach)
  const [xs, ys] = [here.map((mark) => mark.x), here.map((mark) => mark.y)]
  const [left, right] = [Math.min(...xs) - off, Math.max(...xs) + off]
  return {
    edges: [0, between, 2 * between].flatMap((by) => [
      { x: right + by, side: 1 as const },
      { x: left - by, side: -1 as const },
    ]),
    top: Math.min(...ys) - reach,
    bottom: Math.max(...ys) + reach,
  }
}

/** Where else than at the middle of its words a line may end that comes from above or below, in parts of their width. */
const asides = [0.2, -0.2, 0.4, -0.4]

/** How lines are looked for. */
interface Reach {
  /** The longest line, pixels from the outline of a mark. */
  readonly far: number
  /** True: a line from above or below may end anywhere over the words, which finds narrow gaps and takes more work. */
  readonly isThorough: boolean
}

/** Places at the end of a line: from the middle of a mark to the middle of its words. */
function places(
  box: LabelBox,
  { width, height }: Wrap,
  columns: Columns | null,
  { far, isThorough }: Reach,
  pad: number,
): Point[] {
  const found: Point[] = []
  if (columns !== null) {
    const pitch = height + 2 * pad
    for (const { x, side } of columns.edges) {
      if (Math.abs(x - box.x) > far) continue
      for (let y = columns.top; y < columns.bottom; y += pitch)
        if (Math.abs(y - box.y) < far) found.push([x + (side * width) / 2 - box.x, y - box.y])
    }
  }
  for (const way of compass) {
    const x = way[0]
    const y = way[1]
    for (let length = (box.radius ?? 0) + shortest + 0.1; length < far; length += step) {
      const { dx, dy } = ending(x, y, length, width, height)
      found.push([dx, dy])
      if (isThorough && Math.abs(x) <= 0.5) for (const share of asides) found.push([dx + share * width, dy])
    }
  }
  return found
}

/** All ways to place a label that the marks allow, the cheapest first. `outward`: where lines should lead. */
function waysOf(
  choice: LabelChoice,
  box: LabelBox,
  [outX, outY]: Point,
  columns: Columns | null,
  fixed: readonly Candidate[],
  reach: Reach,
): Candidate[] {
  const found: Candidate[] = []
  const isFree = (one: Candidate): boolean => choice.isInside(one.room) && !fixed.some((other) => collide(one, other))
  let rank = 0
  for (const spot of box.spots()) {
    const one = candidate(choice, box, spot, rank++ * costsBeside.place)
    if (!isFree(one)) continue
    const cost = one.cost + choice.price(box, spot, false)
    if (cost < Infinity) found.push({ ...one, cost })
  }
  // A name that is dimmed itself is not worth a long line.
  const far = (box.radius ?? 0) + reach.far * (box.covers === 'none' ? 0.5 : 1)
  const { pad } = choice.window
  let worse = 0
  for (const { text, width, height } of box.led?.() ?? []) {
    for (const place of places(box, { width, height }, columns, { ...reach, far }, pad)) {
      const dx = place[0]
      const dy = place[1]
      // A line so short could not be seen, and the name would be read as that of what is beside it.
      const aside = Math.hypot(Math.max(Math.abs(dx) - width / 2, 0), Math.max(Math.abs(dy) - height / 2, 0))
      if (aside - (box.radius ?? 0) < shortest || aside > far) continue
      const spot: Spot =
        text === undefined ? { dx, dy, width, height, isLed: true } : { dx, dy, width, height, isLed: true, text }
      const one = candidate(choice, box, spot, 0)
      if (one.lead === null || !choice.isInside(one.room)) continue
      const x = one.lead.to[0] - box.x
      const y = one.lead.to[1] - box.y
      const length = Math.hypot(x, y)
      if (length > far) continue
      const marks = priceOf(choice, one)
      if (marks === Infinity || fixed.some((other) => collide(one, other))) continue
      const turn = (1 - (x * outX + y * outY) / length) / 2
      found.push({ ...one, cost: costs.led + length + costs.turn * turn + marks + worse })
    }
    worse += costs.wrapped
  }
  return found.sort((a, b) => a.cost - b.cost)
}

/** Whether two labels stand in each other's way, or on each other's line. */
function overlie(a: Candidate, b: Candidate): boolean {
  if (!touch(a.bounds, b.bounds)) return false
  if (touch(a.room, b.room)) return true
  return (a.lead !== null && passes(a.lead, b.room)) || (b.lead !== null && passes(b.lead, a.room))
}

const intersect = (a: Candidate, b: Candidate): boolean =>
  a.lead !== null && b.lead !== null && touch(a.bounds, b.bounds) && cross(a.lead, b.lead)

/** Whether two labels with their lines are in each other's way. */
const collide = (a: Candidate, b: Candidate): boolean => overlie(a, b) || intersect(a, b)

/** Of the ways of one label, by number: those that another label is in, and those whose line only crosses its line. */
interface Hits {
  readonly hits: readonly number[]
  readonly crossed: readonly number[]
}
const none: Hits = { hits: [], crossed: [] }

function hitsOf(ways: readonly Candidate[], other: Candidate): Hits {
  const [hits, crossed]: [number[], number[]] = [[], []]
  for (let at = 0; at < ways.length; at++) {
    const way = ways[at]
    if (way === undefined || !touch(way.bounds, other.bounds)) continue
    if (overlie(way, other)) hits.push(at)
    else if (intersect(way, other)) crossed.push(at)
  }
  return { hits, crossed }
}

/** Labels that chase each other come to the same places again and again: what they hit there is found once. */
type KnownHits = Map<readonly Candidate[], Map<Candidate, Hits>>

/** A label that has been without a place, with its ways to stand. */
interface Seat {
  readonly key: string
  readonly ways: readonly Candidate[]
  /** For each way: what the labels that must go for it weigh together. */
  readonly kicks: Float64Array
  /** By the key of a placed label. */
  readonly hits: Map<string, Hits>
  /** By the way in which another label stands. */
  readonly known: Map<Candidate, Hits>
}

/**
 * Looks for places for all labels at once. A label may take the place of others if those weigh less; a label grows heavier
 * as long as it has no place, so that no two chase each other for ever.
 */
class Seating {
  readonly placed = new Map<string, Candidate>()
  readonly #seats = new Map<string, Seat>()
  readonly #weights: Map<string, number>
  readonly #waiting = new Map<string, number>()
  readonly #waysFor: (key: string) => readonly Candidate[]
  readonly #mayCross: boolean
  readonly #known: KnownHits
  #round = 0

  /** `weights`: what each label weighs at first. `known`: handed from one seating to the next. */
  constructor(
    waysFor: (key: string) => readonly Candidate[],
    weights: ReadonlyMap<string, number>,
    mayCross: boolean,
    known: KnownHits,
  ) {
    this.#waysFor = waysFor
    this.#weights = new Map(weights)
    this.#mayCross = mayCross
    this.#known = known
  }

  place(key: string, way: Candidate): void {
    this.#waiting.delete(key)
    this.placed.set(key, way)
    for (const seat of this.#seats.values()) if (seat.key !== key) this.#hit(seat, key, way)
  }

  /** It is to be placed, now that it has no place or no longer. */
  await(key: string): void {
    this.#waiting.set(key, this.#round)
    this.placed.delete(key)
    for (const seat of this.#seats.values()) {
      this.#weigh(seat, seat.hits.get(key) ?? none, -1, key)
      seat.hits.delete(key)
    }
    if (this.#seats.has(key)) return
    const ways = this.#waysFor(key)
    const known = this.#known.get(ways) ?? new Map<Candidate, Hits>()
    this.#known.set(ways, known)
    const seat: Seat = { key, ways, kicks: new Float64Array(ways.length), hits: new Map(), known }
    this.#seats.set(key, seat)
    for (const [other, way] of this.placed) this.#hit(seat, other, way)
  }

  /** Gives one more label a place; answers whether any is still waiting. */
  step(): boolean {
    this.#round += 1
    let best: { readonly seat: Seat; readonly at: number; readonly gain: number } | null = null
    for (const [key, since] of this.#waiting) {
      const seat = this.#seats.get(key)
      // What has just lost its place does not take it back at once.
      if (seat === undefined || (since > 0 && since > this.#round - patience && this.#waiting.size > 1)) continue
      const weight = this.#weight(key)
      const { ways, kicks } = seat
      for (let at = 0; at < ways.length; at++) {
        const gain = weight - (kicks[at] ?? 0) - (ways[at]?.cost ?? 0) / costs.moved
        if (gain > (best?.gain ?? -Infinity)) best = { seat, at, gain }
      }
    }
    if (best !== null) {
      const { seat, at } = best
      const way = seat.ways[at]
      const isIn = ({ hits, crossed }: Hits): boolean => hits.includes(at) || (!this.#mayCross && crossed.includes(at))
      const gone = [...seat.hits].flatMap(([other, hits]) => (isIn(hits) ? [other] : []))
      for (const other of gone) this.await(other)
      if (way !== undefined) this.place(seat.key, way)
    }
    for (const key of this.#waiting.keys()) this.#weights.set(key, this.#weight(key) + 1)
    return this.#waiting.size > 0
  }

  #weight(key: string): number {
    return this.#weights.get(key) ?? 1
  }

  #hit(seat: Seat, key: string, way: Candidate): void {
    const found = seat.known.get(way) ?? hitsOf(seat.ways, way)
    seat.known.set(way, found)
    seat.hits.set(key, found)
    this.#weigh(seat, found, 1, key)
  }

  /** A label that is placed weighs on the ways of another (`sign` 1), or no longer does (-1). */
  #weigh({ kicks }: Seat, { hits, crossed }: Hits, sign: 1 | -1, key: string): void {
    const weight = sign * this.#weight(key)
    const ofCrossing = this.#mayCross ? sign * crossing : weight
    for (const at of hits) kicks[at] = (kicks[at] ?? 0) + weight
    for (const at of crossed) kicks[at] = (kicks[at] ?? 0) + ofCrossing
  }
}

/** What a way costs among the others; Infinity: it has no room there, or costs more than `most`. */
function costAmong(way: Candidate, others: readonly Candidate[], most: number): number {
  let cost = way.cost
  for (const other of others) {
    if (cost >= most || overlie(way, other)) return Infinity
    if (intersect(way, other)) cost += costs.crossed
  }
  return cost
}

/** Shortens and untangles lines where moving labels about has left room: those that cost most first. */
function polish(placed: Map<string, Candidate>, waysFor: (key: string) => readonly Candidate[]): void {
  for (let round = 0; round < 3; round++) {
    let isBetter = false
    for (const now of [...placed.values()].sort((a, b) => b.cost - a.cost)) {
      const others = [...placed.values()].filter((one) => one.box.key !== now.box.key)
      let least = costAmong(now, others, Infinity)
      // Nothing is cheaper than a label that stays where it was, and looking for its other ways is most of the work.
      if (least <= 0) continue
      for (const way of waysFor(now.box.key)) {
        if (way.cost >= least) break
        const cost = costAmong(way, others, least)
        if (cost >= least) continue
        least = cost
        isBetter = true
        placed.set(now.box.key, way)
      }
    }
    if (!isBetter) break
  }
}

/** The places for two labels at once that cost less than they do now, among the others; null: there are none. */
function cheaperPair(
  [a, b]: readonly [Candidate, Candidate],
  others: readonly Candidate[],
  waysFor: (key: string) => readonly Candidate[],
): readonly [Candidate, Candidate] | null {
  let least = costAmong(a, others, Infinity) + costAmong(b, others, Infinity) + costs.crossed
  let best: readonly [Candidate, Candidate] | null = null
  const priced = (key: string): readonly (readonly [Candidate, number])[] =>
    waysFor(key).flatMap((way) => {
      const cost = costAmong(way, others, least)
      return cost < least ? [[way, cost] as const] : []
    })
  const theirs = priced(b.box.key)
  for (const [mine, cost] of priced(a.box.key))
    for (const [their, more] of theirs) {
      if (cost + more >= least || overlie(mine, their)) continue
      const total = cost + more + (intersect(mine, their) ? costs.crossed : 0)
      if (total < least) [least, best] = [total, [mine, their]]
    }
  return best
}

/** Moves pairs of labels whose lines cross. */
function untangle(placed: Map<string, Candidate>, waysFor: (key: string) => readonly Candidate[]): void {
  const keys = [...placed.keys()]
  for (const [at, key] of keys.entries())
    for (const other of keys.slice(at + 1)) {
      const [a, b] = [placed.get(key), placed.get(other)]
      if (a === undefined || b === undefined || !intersect(a, b)) continue
      const rest = [...placed.values()].filter((way) => way !== a && way !== b)
      const pair = cheaperPair([a, b], rest, waysFor)
      if (pair !== null) placed.set(key, pair[0]).set(other, pair[1])
    }
}

/**
 * Places labels beside their marks or at the end of lines. `boxes`: those without room so far; the labels of `others`,
 * which are placed already, may move for them.
 */
export function leadLabels(choice: LabelChoice, boxes: readonly LabelBox[], others: readonly LabelBox[]): void {
  const wanted = boxes.filter(({ led }) => led !== undefined).slice(0, most)
  if (wanted.length === 0) return
  const movable = new Set([...wanted, ...others].map(({ key }) => key))
  const all = [...choice.placed()].map(({ box, spot }) => candidate(choice, box, spot, 0))
  const fixed = all.filter(({ box }) => !movable.has(box.key))
  const placed = new Map(all.flatMap((one) => (movable.has(one.box.key) ? [[one.box.key, one] as const] : [])))
  const ends = [...placed.values()].map(({ box }) => box).concat(wanted)
  const columns = columnsFor(ends)
  const middle = { x: 0, y: 0 }
  for (const { x, y } of ends) {
    middle.x += x / ends.length
    middle.y += y / ends.length
  }
  const byKey = new Map([...wanted, ...others].map((box) => [box.key, box]))
  const waysIn = (reach: Reach): ((key: string) => readonly Candidate[]) => {
    const ways = new Map<string, readonly Candidate[]>()
    return (key) => {
      const box = byKey.get(key)
      if (box === undefined) return []
      const [x, y] = [box.x - middle.x, box.y - middle.y]
      const length = Math.hypot(x, y) || 1
      const found = ways.get(key) ?? waysOf(choice, box, [x / length, y / length], columns, fixed, reach)
      ways.set(key, found)
      return found
    }
  }
  const { width } = choice.window
  const [isLit, isNarrow] = [wanted.every(({ tier }) => tier <= tiers.lit), width < narrow]
  const stages = [
    // A narrow window would be crowded with longer ones, and with many names on it no eye would follow them.
    { far: isNarrow ? short[isLit ? 'lit' : 'unlit'] : long, isThorough: false, mayCross: false },
    // Without a selection only marks that must be named have lines: what finds no room so near is named farther off.
    ...(isNarrow && !isLit ? [{ far: short.lit, isThorough: true, mayCross: false }] : []),
    ...(isLit && !isNarrow ? [long, longest].map((far) => ({ far, isThorough: false, mayCross: true })) : []),
  ]
  // Labels of a higher priority weigh more. Around a selection one neighbour is hardly worth more than another.
  const inOrder = [...byKey.values()].sort((a, b) => a.tier - b.tier || b.priority - a.priority)
  const spread = isLit ? 0.5 : 3
  const weights = new Map(inOrder.map(({ key }, at) => [key, 1 + spread * (1 - at / inOrder.length)]))
  const weightOf = (some: ReadonlyMap<string, Candidate>): number => {
    let sum = 0
    for (const key of some.keys()) sum += weights.get(key) ?? 0
    return sum
  }
  const known: KnownHits = new Map()
  let waysFor = waysIn({ far: 0, isThorough: false })
  let reached = 0
  let best = new Map(placed)
  for (const { far, isThorough, mayCross } of stages) {
    if (far !== reached) waysFor = waysIn({ far, isThorough })
    reached = far
    const seating = new Seating(waysFor, weights, mayCross, known)
    for (const [key, way] of best) seating.place(key, way)
    for (const key of byKey.keys()) if (!best.has(key)) seating.await(key)
    for (let round = 0; round < rounds; round++) {
      const isWaiting = seating.step()
      if (weightOf(seating.placed) > weightOf(best)) {
        best = new Map(seating.placed)
        round = 0
      }
      if (!isWaiting) break
    }
    if (best.size === byKey.size) break
  }
  polish(best, waysFor)
  untangle(best, waysFor)
  polish(best, waysFor)
  for (const key of movable) choice.remove(key)
  for (const { box, spot } of best.values()) choice.place(box, spot)
}
