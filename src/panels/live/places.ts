/** What of a page the address does not hold: how far its parts are scrolled, and which of them has the focus. */
interface Kept {
  readonly scrolled: readonly { readonly path: readonly number[]; readonly top: number; readonly left: number }[]
  readonly focus: readonly number[] | null
}

function pathTo(element: Element, root: Element): readonly number[] {
  const path: number[] = []
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement)
    path.unshift([...(at.parentElement?.children ?? [])].indexOf(at))
  return path
}

const follow = (root: Element, path: readonly number[]): Element | undefined =>
  path.reduce<Element | undefined>((at, step) => at?.children[step], root)

/** Takes down where a part of the page stands. */
export function keptPlaces(root: Element): Kept {
  const scrolled = [...root.querySelectorAll('*')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0)
    .map((element) => ({ path: pathTo(element, root), top: element.scrollTop, left: element.scrollLeft }))
  const { activeElement } = document
  return { scrolled, focus: activeElement && root.contains(activeElement) ? pathTo(activeElement, root) : null }
}

/** Puts it back, as far as the part is still there. */
export function restorePlaces(root: Element, { scrolled, focus }: Kept): void {
  for (const { path, top, left } of scrolled) follow(root, path)?.scrollTo({ top, left, behavior: 'instant' })
  const focused = focus && follow(root, focus)
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
}
