/** The page once more on the same graph, when more is known of it: not under the reader's hands, and with all where it was. */

/** Milliseconds between two looks at whether the reader's hands are off. */
const rest = 300
/** Milliseconds within which what had the focus comes again; where it does not, the panel's heading takes it. */
const patience = 600

const pause = (milliseconds: number): Promise<void> => new Promise((later) => setTimeout(later, milliseconds))

/** Whether the reader is in the middle of something that would be lost: typing, choosing, pressing, marking a passage. */
const isBusy = (): boolean =>
  document.activeElement?.matches('input:not([type=checkbox]), textarea, select') === true ||
  document.querySelector('dialog[open], [data-unfinished], body :active') !== null ||
  getSelection()?.isCollapsed === false

/** Resolves when the page may be made anew. */
export async function handsOff(): Promise<void> {
  while (isBusy()) await pause(rest)
}

/** By what an element is known again on the page that comes. */
const nameOf = (element: Element): string =>
  JSON.stringify([
    element.tagName,
    element.id,
    element.className,
    element.getAttribute('aria-label'),
    element.getAttribute('href'),
    element.textContent.trim().slice(0, 80),
  ])

const boxOf = ({ tagName, id, className }: Element): string => JSON.stringify([tagName, id, className])

/** Remembers focus and scrolling; what is returned brings them back. */
export function keptPlace(): () => Promise<void> {
  const active = document.activeElement
  const wanted = active instanceof HTMLElement && active !== document.body ? active : null
  const scrolled = [...document.querySelectorAll('body *')]
    .filter(({ scrollTop }) => scrollTop > 0)
    .map((element) => ({ box: boxOf(element), top: element.scrollTop }))
  const name = wanted && nameOf(wanted)
  return async () => {
    const until = performance.now() + patience
    for (const { box, top } of scrolled)
      for (const element of document.querySelectorAll('body *')) if (boxOf(element) === box) element.scrollTop = top
    while (wanted && performance.now() < until && document.activeElement === document.body) {
      const again = [...document.querySelectorAll<HTMLElement>(wanted.tagName)].find((one) => nameOf(one) === name)
      if (again) again.focus({ preventScroll: true })
      else await pause(50)
    }
    if (!wanted || document.activeElement !== document.body) return
    const next = document.querySelector<HTMLElement>('[data-heading]') ?? document.querySelector<HTMLElement>('#main')
    next?.focus({ preventScroll: true })
  }
}
