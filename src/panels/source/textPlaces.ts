/** From places in a document to places on the page, and back. The page is a tree of spans that say where their text begins. */
import type { Span } from '../../../graph/schema.ts'
import type { DocumentSpan } from '../../view/state.ts'

interface Stretch {
  readonly document: string
  readonly start: number
  readonly node: Text
}

/** The element around a text that `DocumentText` and `TextWords` write: which document, and where its text begins. */
const textOf = (element: Element): Stretch | null => {
  const node = element.firstChild
  const document = element.closest<HTMLElement>('[data-document]')?.dataset['document']
  const start = Number(element.getAttribute('data-start'))
  return node instanceof Text && document !== undefined ? { document, start, node } : null
}

const stretches = (root: ParentNode): readonly Stretch[] =>
  [...root.querySelectorAll('[data-start]')].flatMap((element) => textOf(element) ?? [])

/** Ranges over the printed letters of spans, one for each stretch of text that they touch. */
export function rangesOf(root: ParentNode, document: string, spans: readonly Span[]): readonly Range[] {
  return stretches(root)
    .filter((one) => one.document === document)
    .flatMap(({ start, node }) =>
      spans.flatMap((span): readonly Range[] => {
        const [from, to] = [Math.max(span[0] - start, 0), Math.min(span[1] - start, node.length)]
        if (from >= to) return []
        const range = new Range()
        range.setStart(node, from)
        range.setEnd(node, to)
        return [range]
      }),
    )
}

/** The letter of an element of the text that a point of the window lies on, or null where it lies on none. */
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

/** The passage that a selection covers, in the document in which it begins; null where it covers no letter. */
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
