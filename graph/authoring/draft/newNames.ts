/** Finds words that may be names by their marks, by their endings or by their position in the sentence. */
import { piecesOf } from '../../build/pieces.ts'
import type { Find, Lore } from './find.ts'
import { breaksOf } from './healed.ts'

/** Punctuation that ends a Chinese name. Quotation marks do not, because names contain them. */
const stops = /[,,。;;::!?!?\n\r]/u
/** Function words, which no name contains. */
const small = /^(?:的|了|在|把|将|对|为|以|从|向|由|使|让|是|并|及|和|与|或|等|共|已|被|到|于|至|各|该|我|其|这)/u
/** The most characters of a name without marks. */
const longest = 40

const isBalanced = (words: string): boolean =>
  ['“”', '《》', '()', '()'].every((pair) => words.split(pair.charAt(0)).length === words.split(pair.charAt(1)).length)

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
const anyOf = (words: Iterable<string>): string =>
  [...words]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

/** Quoted names and titles; and each together with the Chinese characters right behind its closing mark. */
function findMarked(text: string, verbs: ReadonlySet<string>): readonly Find[] {
  return piecesOf(text, breaksOf(text)).flatMap(({ what, span }): readonly Find[] => {
    if (what !== 'name' && what !== 'title') return []
    const by = what === 'name' ? 'quoted' : 'title'
    const tail = /^[”’」』》](?:(?!等)\p{Script=Han}){2,12}/u.exec(text.slice(span[1]))?.[0] ?? ''
    const cut = [...tail].findIndex((_, at) => small.test(tail.slice(at)) || verbs.has(tail.slice(at, at + 2)))
    const end = span[1] + (cut === -1 ? tail.length : cut)
    return [
      { by, span, nodes: [] },
      ...(end > span[1] + 2 ? [{ by, span: [span[0] - 1, end], nodes: [] } as const] : []),
    ]
  })
}

/** Where a Chinese name begins that ends at `end`: behind the last verb, function word or stop outside of marks. */
function beginningOf(text: string, end: number, verbs: ReadonlySet<string>): number {
  let depth = 0
  let at = end
  while (at > 0 && end - at < longest + 20) {
    const before = text.charAt(at - 1)
    if (/[”’」』》))]/u.test(before)) depth += 1
    else if (/[“‘「『《((]/u.test(before)) {
      if (depth === 0) return at
      depth -= 1
    } else if (depth === 0) {
      if (stops.test(before) || before === '、') return at
      if (small.test(before) || verbs.has(text.slice(at - 2, at))) return at
    }
    at -= 1
  }
  return at
}

/** Where a clause that ends at `end` begins, without the verbs and function words at its beginning. */
function clauseBeginning(text: string, end: number, verbs: ReadonlySet<string>): number {
  let start = end
  while (start > 0 && !stops.test(text.charAt(start - 1))) start -= 1
  for (;;) {
    const words = text.slice(start, end)
    const verb = [...verbs].find((one) => words.startsWith(one))
    const word = verb?.length ?? small.exec(words)?.[0].length ?? 0
    if (word === 0) return start
    start += word
  }
}

/** For names that contain verbs, such as 实践创新基地. */
const none: ReadonlySet<string> = new Set()

/** Names that end in a head noun: from the last verb, from the last function word or stop, or from the clause's beginning. */
function findHeaded(text: string, heads: ReadonlySet<string>, verbs: ReadonlySet<string>): readonly Find[] {
  const han = [...heads].filter((head) => /^\p{Script=Han}+$/u.test(head))
  if (han.length === 0) return []
  const pattern = new RegExp(anyOf(han), 'gu')
  return [...text.matchAll(pattern)].flatMap((found): readonly Find[] => {
    const end = found.index + found[0].length
    const near = beginningOf(text, found.index, verbs)
    const whole = beginningOf(text, found.index, none)
    const verb = Math.max(...[...verbs].map((one) => text.lastIndexOf(one, found.index - 1) + one.length))
    const far = clauseBeginning(text, end, verbs)
    return [...new Set([near, whole, far, ...(verb > far && verb < near ? [verb] : [])])].flatMap(
      (start): readonly Find[] => {
        const words = text.slice(start, end)
        // A head noun alone is no name.
        const isName = words.length > found[0].length + 1 && words.length <= (found[0].length === 1 ? 6 : longest)
        return isName && isBalanced(words) ? [{ by: 'head', span: [start, end], nodes: [] }] : []
      },
    )
  })
}

/** The objects of verbs that the vocabulary lists for its relations, up to the end of the clause. */
function findObjects(text: string, verbs: ReadonlySet<string>): readonly Find[] {
  if (verbs.size === 0) return []
  return [...text.matchAll(new RegExp(`(?:${anyOf(verbs)})了?`, 'gu'))].flatMap((found): readonly Find[] => {
    const start = found.index + found[0].length
    const rest = /^(?:“[^”]*”|《[^》]*》|[^,,。;;::!?!?、\s等和与“”《》]){2,40}/u.exec(text.slice(start))?.[0]
    return rest === undefined || rest.length < 4
      ? []
      : [{ by: 'object', span: [start, start + rest.length], nodes: [] }]
  })
}

/** Names that begin with a count (五大任务), and what stands in a frame such as 以……为主线. */
function findFramed(text: string): readonly Find[] {
  const counted = /[一二三四五六七八九十两双]+[大项级类位]\p{Script=Han}{2,8}/gu
  const framed = /(?<=(?:坚持|始终|[,,、。;;\n])(?:以|把))[^,,。;;\n]{4,40}?(?=为|作为|作)/gu
  return [...text.matchAll(counted), ...text.matchAll(framed)].flatMap((found): readonly Find[] => {
    const cut = [...found[0]].findIndex((_, at) => at > 3 && small.test(found[0].slice(at)))
    const end = found.index + (cut === -1 ? found[0].length : cut)
    return [{ by: 'object', span: [found.index, end], nodes: [] }]
  })
}

/** The members of a list of at least three, or of two with 等, 及, 和 or 与 in the last. */
function findListed(text: string, verbs: ReadonlySet<string>): readonly Find[] {
  const list = /(?:[^,,。;;::!?!?\s、]{2,24}、)+[^,,。;;::!?!?\s、]{2,24}/gu
  return [...text.matchAll(list)].flatMap((found) => {
    const members = found[0].split('、')
    const isOpen = members.at(-1)?.includes('等') === true
    const isDouble = /[及和与]/u.test(members.at(-1) ?? '')
    if (members.length < 3 && !isOpen && !isDouble) return []
    let at = found.index
    return members.flatMap((words, index): readonly Find[] => {
      const whole = at + words.length
      const isLast = index === members.length - 1
      const marked = /.(?=[“《])/u.exec(words)
      const cut = isLast && isOpen ? words.indexOf('等') : isLast && marked ? marked.index + 1 : words.length
      const end = at + cut
      const start = index === 0 ? Math.max(at, beginningOf(text, end, verbs)) : at
      at = whole + 1
      // The last member is often two names: 广场及专题展览馆.
      let from = start
      const parts = isLast ? text.slice(start, end).split(/[及和与]/u) : [text.slice(start, end)]
      return parts.flatMap((part): readonly Find[] => {
        const span = [from, from + part.length] as const
        from = span[1] + 1
        return part.length < 2 || !isBalanced(part) ? [] : [{ by: 'listed', span: [...span], nodes: [] }]
      })
    })
  })
}

const capital = String.raw`\p{Lu}[\p{L}\p{M}’'-]*`
/** Days and months, which are no names of nodes. */
const times =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u
/** Words that are capitalised at the beginning of a sentence and begin no name. */
const openers =
  /^(?:The|A|An|In|On|At|Of|To|For|From|With|By|And|But|Or|It|Its|He|She|They|Their|His|Her|We|Our|This|That|These|Those|There|When|While|After|Before|Since|As|If|What|Where|Who|Each|All|Some|Many|More|Most|Over|About|Nearly|Next|Last|Together|Nobody|Everybody|Once|During|No|Not)\s+/u

/** Sequences of capitalised words, with a head noun behind them if there is one. */
function findCapitals(text: string, heads: ReadonlySet<string>): readonly Find[] {
  const latin = [...heads].filter((head) => /^[\p{Script=Latin}\s-]+$/u.test(head))
  const head = latin.length > 0 ? `(?:[^\\S\\n]+(?:${anyOf(latin)})\\b)?` : ''
  const row = new RegExp(
    `(?<![\\p{L}\\p{N}])${capital}(?:[^\\S\\n]+(?:(?:of|the|and|for|in|on)[^\\S\\n]+){0,2}(?:${capital}|\\p{N}+))*${head}`,
    'gu',
  )
  return [...text.matchAll(row)].flatMap((found): readonly Find[] => {
    let words = found[0]
    let start = found.index
    for (let opener = openers.exec(words); opener !== null; opener = openers.exec(words)) {
      start += opener[0].length
      words = words.slice(opener[0].length)
    }
    // A single word at the beginning of a sentence is capitalised anyway, so it is left out.
    const isSingle = !/\s/u.test(words)
    const begins = /(?:^|[.!?]["”’)]*\s+|[\n\r]\s*|["“‘])$/u.test(text.slice(0, start))
    if (!/^\p{Lu}/u.test(words) || words.length < 3 || times.test(words) || (isSingle && begins)) return []
    return [{ by: 'capitals', span: [start, start + words.length], nodes: [] }]
  })
}

/** Everything in a healed text that may be a name. If two ways find the same span, the surer way counts. */
export function findNames(text: string, { heads, verbs }: Lore): readonly Find[] {
  const all = [
    ...findMarked(text, verbs),
    ...findHeaded(text, heads, verbs),
    ...findListed(text, verbs),
    ...findObjects(text, verbs),
    ...findFramed(text),
    ...findCapitals(text, heads),
  ]
  const seen = new Set<string>()
  return all.filter(({ span }) => {
    const key = span.join('-')
    if (seen.has(key) || span[1] - span[0] < 2) return false
    seen.add(key)
    return true
  })
}
