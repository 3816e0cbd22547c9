/** Makes keys for links, `[a-z0-9-]+`, of ids of any shape: each once, and the same keys for the same file. */

/** A short hash of a text: FNV-1a over its code units, in base 36. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}

const longest = 48

/** The letters and digits of an id that a key may have; of an IRI only the last part. */
export function slugOf(id: string): string {
  const last = /^[a-z][a-z0-9+.-]*:\/\//iu.test(id) ? (id.split(/[/#]/u).findLast((part) => part !== '') ?? id) : id
  const plain = last
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  if (plain.length > longest) return `${plain.slice(0, longest).replace(/-+$/u, '')}-${digest(id)}`
  // A name in another script has no such letters, or too few to differ from others.
  const lost = [...last].filter((one) => /[\p{L}\p{N}]/u.test(one) && !/[a-z0-9]/iu.test(one.normalize('NFKD'))).length
  return plain === '' ? `x-${digest(id)}` : lost > 0 ? `${plain}-${digest(id)}` : plain
}

/** Gives out unique keys: the first to ask for a word gets it, later ones get it with a number. */
export class Keys {
  readonly #given = new Set<string>()
  readonly #next = new Map<string, number>()

  take(wish: string): string {
    let key = wish
    for (let count = this.#next.get(wish) ?? 2; this.#given.has(key); count++) {
      key = `${wish}-${String(count)}`
      this.#next.set(wish, count + 1)
    }
    this.#given.add(key)
    return key
  }
}
