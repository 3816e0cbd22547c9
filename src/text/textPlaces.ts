/** Converts places in a document to ranges on the page and back. Elements on the page carry the offset at which their text begins. */
import type { Span } from '../../graph/schema.ts'
import type { DocumentSpan } from '../link/viewState.ts'

interface Stretch {
  readonly document: string
  readonly start: number
  readonly node: Text
}

/** The document of an element that `DocumentText` and `TextWords` render, and the offset at which its text begins; null: no such element. */
const textOf = (element: Element): Stretch | null => {
  const node = element.firstChild
  const document = element.closest<HTMLElement>('[data-document]')?.dataset['document']
  const start = Number(element.getAttribute('data-start'))
  return node instanceof Text && document !== undefined ? { document, start, node } : null
}

const stretches = (root: ParentNode): readonly Stretch[] =>
  [...root.querySelectorAll('[data-start]')].flatMap((element) => textOf(element) ?? [])

/** Letters of one stretch of text, from an offset in its node to before another. */
interface Letters {
  readonly node: Text
  readonly from: number
  readonly to: number
}

/** The letters of spans, one entry for each stretch of text that they touch. */
const lettersOf = (root: ParentNode, document: string, spans: readonly Span[]): readonly Letters[] =>
  stretches(root)
    .filter((one) => one.document === document)
    .flatMap(({ start, node }) =>
      spans.flatMap((span): readonly Letters[] => {
        const [from, to] = [Math.max(span[0] - start, 0), Math.min(span[1] - start, node.length)]
        return from < to ? [{ node, from, to }] : []
      }),
    )

/**
 * Ranges over the letters of spans, one for each stretch of text that they touch. They can be measured. The browser adjusts
 * every such range at every change of the page, also long after its last use, so few of them should be made.
 */
export const rangesOf = (root: ParentNode, document: string, spans: readonly Span[]): readonly Range[] =>
  lettersOf(root, document, spans).map(({ node, from, to }) => {
    const range = new Range()
    range.setStart(node, from)
    range.setEnd(node, to)
    return range
  })

/** The same ranges for the highlights of the browser. They cannot be measured and do not follow changes of the page. */
export const staticRangesOf = (root: ParentNode, document: string, spans: readonly Span[]): readonly StaticRange[] =>
  lettersOf(root, document, spans).map(
    ({ node, from, to }) =>
      new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
  )

/** The offset of the letter at a point of the window; null: there is none. */
export function letterAt(
  element: Element,
  x: number,
  y: number,
): { readonly document: string; readonly offset: number } | null {
  const text = textOf(element)
  if (!text) return null
  const range = new Range()
  for (let at = 0; at < text.node.length; at++) {
    range.setStart(text.node, at)
    range.setEnd(text.node, at + 1)
    const boxes = [...range.getClientRects()]
    if (boxes.some((box) => box.left <= x && x < box.right && box.top <= y && y < box.bottom))
      return { document: text.document, offset: text.start + at }
  }
  return null
}

/** The span that a selection covers in the document in which it begins; null: it covers no letter. */
export function selectedPlace(root: ParentNode, selection: Selection | null): DocumentSpan | null {
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null
  if (!range) return null
  const covered = stretches(root).filter(({ node }) => range.intersectsNode(node))
  const [first] = covered
  const last = covered.findLast((one) => one.document === first?.document)
  if (!first || !last) return null
  const from = range.startContainer === first.node ? range.startOffset : 0
  const to = range.endContainer === last.node ? range.endOffset : last.node.length
  const [start, end] = [first.start + from, last.start + to]
  return start < end ? { document: first.document, span: [start, end] } : null
}
