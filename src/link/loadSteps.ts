/** `load` in a link: what a reader loaded from an endpoint, step by step, as compact text. */
import { decodePart, encodePart } from './partEncoding.ts'

interface Way {
  readonly node: string
  readonly relation: string
  /** `out`: the node is the relation's source; `in`: its target. */
  readonly direction: 'out' | 'in'
}

export type LoadStep =
  /** A node to begin from. */
  | { readonly step: 'node'; readonly node: string }
  /** A page, from 1, of a node's neighbours by one relation. */
  | (Way & { readonly step: 'page'; readonly page: number })
  /** Some of these neighbours, by what the endpoint calls them. */
  | (Way & { readonly step: 'some'; readonly chosen: readonly string[] })

/** Small letters for pages, capitals for neighbours that were chosen one by one. */
const letters = { page: { out: 'o', in: 'i' }, some: { out: 'O', in: 'I' } } as const
/** What many ids have in common: all up to the last of these marks. */
const shared = /^.*[/#:]/su

/**
 * `p,<prefix>,<prefix>.n,<id>.o,<id>,<relation>,<page>.O,<id>,<relation>,<id>…`: prefixes first, then steps. An id is
 * the number of its prefix (base 36), `_`, and the rest.
 */
export function writeLoad(steps: readonly LoadStep[]): string {
  const prefixes = new Map<string, string>()
  const short = (id: string): string => {
    const prefix = shared.exec(id)?.[0] ?? ''
    const number = prefixes.get(prefix) ?? prefixes.size.toString(36)
    prefixes.set(prefix, number)
    return `${number}_${encodePart(id.slice(prefix.length))}`
  }
  const written = steps.map((one) => {
    if (one.step === 'node') return ['n', short(one.node)]
    const way = [letters[one.step][one.direction], short(one.node), short(one.relation)]
    return one.step === 'some' ? [...way, ...one.chosen.map(short)] : one.page === 1 ? way : [...way, String(one.page)]
  })
  if (written.length === 0) return ''
  return [['p', ...[...prefixes.keys()].map(encodePart)], ...written].map((part) => part.join(',')).join('.')
}

function readStep(letter: string, given: readonly string[], long: (text: string) => string | null): LoadStep | null {
  const [node = null, relation = null] = given.slice(0, 2).map(long)
  if (node === null) return null
  if (letter === 'n') return given.length === 1 ? { step: 'node', node } : null
  const direction = letter.toLowerCase() === 'o' ? 'out' : letter.toLowerCase() === 'i' ? 'in' : null
  if (relation === null || direction === null) return null
  const rest = given.slice(2)
  if (letter === letters.some[direction]) {
    const chosen = rest.map(long)
    const known = chosen.filter((one) => one !== null)
    return known.length > 0 && known.length === chosen.length
      ? { step: 'some', node, relation, direction, chosen: known }
      : null
  }
  const page = rest[0] === undefined ? 1 : /^[1-9]\d{0,6}$/u.test(rest[0]) ? Number(rest[0]) : null
  return page === null || rest.length > 1 ? null : { step: 'page', node, relation, direction, page }
}

/** The steps that can be read, and whether that is all that stands there. Never throws. */
export function readLoad(raw: string): { readonly steps: readonly LoadStep[]; readonly isWhole: boolean } {
  // A full stop caught behind a link does no harm.
  const [head, ...parts] = raw.split('.').filter((part) => part !== '')
  if (head === undefined) return { steps: [], isWhole: true }
  const [mark, ...prefixes] = head.split(',').map(decodePart)
  if (mark !== 'p') return { steps: [], isWhole: false }
  const long = (text: string): string | null => {
    const [, number = '', rest = ''] = /^([0-9a-z]{1,3})_(.*)$/su.exec(text) ?? []
    const prefix = number === '' ? undefined : prefixes[Number.parseInt(number, 36)]
    return prefix === undefined ? null : prefix + decodePart(rest)
  }
  const steps = parts.map((part) => {
    const [letter = '', ...given] = part.split(',')
    return readStep(letter, given, long)
  })
  const known = steps.filter((step) => step !== null)
  return { steps: known, isWhole: known.length === steps.length }
}
