/**
 * An attachment: a press that begins and ends beside the dialog closes it, as Escape does. Not every browser knows
 * `closedby`, which says the same.
 */
export function closesBeside(dialog: HTMLDialogElement): () => void {
  let began = false
  const isBeside = ({ target, clientX: x, clientY: y }: MouseEvent): boolean => {
    const { left, top, right, bottom } = dialog.getBoundingClientRect()
    return target === dialog && (x < left || x > right || y < top || y > bottom)
  }
  const begin = (event: MouseEvent): void => {
    began = isBeside(event)
  }
  const end = (event: MouseEvent): void => {
    // Whoever selects words and lets go beside the dialog does not mean to close it.
    if (began && isBeside(event)) dialog.close()
    began = false
  }
  dialog.addEventListener('pointerdown', begin)
  dialog.addEventListener('click', end)
  return () => {
    dialog.removeEventListener('pointerdown', begin)
    dialog.removeEventListener('click', end)
  }
}
