/** Bytes as text in a page: five characters for four bytes, where base64 needs five and a third. */

const first = 0x23
/** `<` could end the element in which the text stands, so the character after all others stands for it. */
const [unsafe, instead] = ['<', 'x'] as const

/** From `#` to `w`, with `x` in place of `<`. */
export function toBase85(bytes: Uint8Array): string {
  const view = new DataView(new ArrayBuffer(4))
  let text = ''
  for (let at = 0; at < bytes.length; at += 4) {
    const some = bytes.subarray(at, at + 4)
    for (let nth = 0; nth < 4; nth++) view.setUint8(nth, some[nth] ?? 0)
    let value = view.getUint32(0)
    let digits = ''
    for (let nth = 0; nth < 5; nth++) {
      digits = String.fromCharCode(first + (value % 85)) + digits
      value = Math.floor(value / 85)
    }
    text += digits.slice(0, some.length + 1)
  }
  return text.replaceAll(unsafe, instead)
}
