/** The bytes of a text that `publish/base85.ts` has written. */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5))
  const view = new DataView(new ArrayBuffer(4))
  for (let at = 0, to = 0; at < text.length; at += 5, to += 4) {
    let value = 0
    for (let nth = 0; nth < 5; nth++) {
      // `w` is the highest digit, as if the text went on; `x` stands for `<`.
      const unit = at + nth < text.length ? text.charCodeAt(at + nth) : 0x77
      value = value * 85 + (unit === 0x78 ? 0x3c : unit) - 0x23
    }
    view.setUint32(0, value)
    for (let nth = 0; nth < 4 && to + nth < bytes.length; nth++) bytes[to + nth] = view.getUint8(nth)
  }
  return bytes
}
