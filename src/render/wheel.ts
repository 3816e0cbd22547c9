/** How much a turn of the wheel, a scroll on a trackpad or a pinch on it zooms. Pure: each event is told apart by itself. */

/** What is read of a wheel's event. */
export interface WheelTurn {
  readonly deltaY: number
  /** As in `WheelEvent`: 0 pixels, 1 lines, 2 pages. Firefox counts a mouse's wheel in lines. */
  readonly deltaMode: number
  /** Held, or set by the browser for a pinch on a trackpad. */
  readonly ctrlKey: boolean
  /** An older measure that most browsers still give: 120 for each notch of a mouse's wheel. */
  readonly wheelDeltaY?: number | undefined
}

/** What one notch of a mouse's wheel zooms. */
const notch = 1.2
/** Lines that Firefox scrolls for a notch. */
const linesOfNotch = 3
/** Pixels of fine scrolling that zoom as much as a notch. */
const pixelsOfNotch = 100
/** A pinch: browsers report the hundredfold logarithm of how far the fingers have parted. */
const pixelsOfPinch = 100
/** Notches that one event may stand for at most. */
const mostNotches = 4
/** The older measure of a notch, and how much of it browsers give for each pixel that a trackpad has scrolled. */
const older = { notch: 120, perPixel: 3 }
/** Browsers on a Mac count the slow notch of a mouse's wheel as so many pixels; trackpads scroll by whole ones. */
const macNotch = 4.000244140625

/** Pixels from which an event with Ctrl is a notch: Chromium reports each step of a pinch with the older measure of one. */
const leastNotch = 30

const isWhole = (count: number): boolean => Math.abs(count - Math.round(count)) < 1e-6

/**
 * The notches of a mouse's wheel, parts of one where the wheel turns freely; null: pixels of a trackpad. For those, both
 * measures stand in a fixed ratio.
 */
function notchesOf({ deltaY, deltaMode, ctrlKey, wheelDeltaY }: WheelTurn): number | null {
  if (deltaMode === 1) return deltaY / linesOfNotch
  if (deltaMode === 2) return deltaY
  if (isWhole(deltaY / macNotch) && !Number.isInteger(deltaY)) return Math.sign(deltaY)
  if (wheelDeltaY === undefined || wheelDeltaY === 0 || (ctrlKey && Math.abs(deltaY) < leastNotch)) return null
  const isOfPixels = Math.abs(Math.abs(wheelDeltaY) - older.perPixel * Math.abs(deltaY)) < older.perPixel
  return isOfPixels ? null : (Math.sign(deltaY) * Math.abs(wheelDeltaY)) / older.notch
}

/** Above 1: nearer. */
export function zoomOf(turn: WheelTurn): number {
  const notches = notchesOf(turn)
  if (notches === null && turn.ctrlKey) return Math.exp(-turn.deltaY / pixelsOfPinch)
  const turned = notches ?? turn.deltaY / pixelsOfNotch
  return notch ** -Math.min(mostNotches, Math.max(-mostNotches, turned))
}
