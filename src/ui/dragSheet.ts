/** Dragging a sheet that comes up from below: it follows the finger, and comes to rest where it was thrown. Fetched on phones. */

interface Sheet {
  /** Where a finger always drags it. */
  readonly grip: HTMLElement
  /** Whether a finger drags it anywhere, since nothing in it scrolls. */
  readonly isAllGrip: () => boolean
  /** Its heights at rest, pixels, from low to high. */
  readonly rests: () => readonly number[]
  /** The finger has brought it to this height, pixels. */
  readonly moved: (height: number) => void
  /** The finger has let go: it rests at this one of the heights. */
  readonly rested: (rest: number) => void
}

/** Pixels that a finger moves before it drags. */
const slack = 6
/** Milliseconds before the finger lets go that count as its throw, and for which the sheet would fly on. */
const recent = 100
const flight = 180

const nearest = (rests: readonly number[], height: number): number =>
  rests.reduce((best, rest, at) => (Math.abs(rest - height) < Math.abs((rests[best] ?? 0) - height) ? at : best), 0)

/** Listens to fingers on a sheet; the answer ends it. */
export function dragSheet(sheet: HTMLElement, { grip, isAllGrip, rests, moved, rested }: Sheet): () => void {
  let hold: { readonly pointer: number; readonly y: number; readonly height: number } | null = null
  let isDragged = false
  let path: { readonly time: number; readonly height: number }[] = []

  const within = (height: number): number => {
    const all = rests()
    return Math.min(all.at(-1) ?? height, Math.max(all[0] ?? height, height))
  }
  function down(event: PointerEvent): void {
    if (hold || event.button !== 0 || !(event.target instanceof Node)) return
    if (!isAllGrip() && !grip.contains(event.target)) return
    isDragged = false
    hold = { pointer: event.pointerId, y: event.clientY, height: sheet.getBoundingClientRect().height }
    path = [{ time: event.timeStamp, height: hold.height }]
    // A quick mouse leaves the sheet before its first movement is heard. What is pressed captures, so that a tap on it stays one.
    if (event.target instanceof Element) event.target.setPointerCapture(event.pointerId)
  }
  function move(event: PointerEvent): void {
    if (hold?.pointer !== event.pointerId) return
    const way = hold.y - event.clientY
    if (!isDragged && Math.abs(way) <= slack) return
    isDragged = true
    const height = within(hold.height + way)
    path = [...path.filter(({ time }) => event.timeStamp - time <= recent), { time: event.timeStamp, height }]
    moved(height)
  }
  function up(event: PointerEvent): void {
    if (hold?.pointer !== event.pointerId) return
    hold = null
    const [first] = path
    const last = path.at(-1)
    if (!isDragged || !first || !last) return
    const since = Math.max(1, event.timeStamp - first.time)
    // A finger that has rested before it lets go throws nothing.
    const speed = event.timeStamp - last.time > recent ? 0 : (last.height - first.height) / since
    rested(nearest(rests(), within(last.height + speed * flight)))
  }
  /** The browser makes a click of a drag that ends where it began. */
  function click(event: MouseEvent): void {
    if (!isDragged) return
    isDragged = false
    event.preventDefault()
    event.stopPropagation()
  }
  /** A link that is dragged is no link to take along. */
  const still = (event: Event): void => {
    if (isAllGrip()) event.preventDefault()
  }

  const listening = new AbortController()
  const { signal } = listening
  sheet.addEventListener('pointerdown', down, { signal })
  sheet.addEventListener('pointermove', move, { signal })
  sheet.addEventListener('pointerup', up, { signal })
  sheet.addEventListener('pointercancel', up, { signal })
  sheet.addEventListener('click', click, { signal, capture: true })
  sheet.addEventListener('dragstart', still, { signal })
  return () => listening.abort()
}
