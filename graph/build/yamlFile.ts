import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLSeq } from 'yaml'
import type { Origin, Report } from './problem.ts'

/** The keys and indexes that lead from the root of a file to a value. */
export type Path = readonly (string | number)[]

/** A source file as plain values, with the line of each. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  /** False if the file is no YAML, or has a key twice. `value` is null then. */
  readonly sound: boolean
  readonly at: (...path: Path) => Origin
}

function offsetOf(root: unknown, path: Path): number {
  let node = root
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (pair === undefined) return offset
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      const child = node.items[Number(step)]
      if (!isNode(child)) return offset
      offset = child.range?.[0] ?? offset
      node = child
    } else return offset
  }
  return offset
}

/** Whether YAML may have cut a quote at a printed comma: some texts print an ASCII comma, as in `[一,二]`. */
function isCut(list: YAMLSeq, source: string): boolean {
  if (list.flow !== true) return false
  return list.items.some((after, index) => {
    const before = list.items[index - 1]
    if (!isScalar(before) || !isScalar(after) || !before.range || !after.range) return false
    const between = source.slice(before.range[1], after.range[0])
    const printed = source.slice(before.range[0], before.range[1]) + source.slice(after.range[0], after.range[1])
    return between === ',' && before.type === 'PLAIN' && /[^\p{ASCII}]/u.test(printed)
  })
}

const indentOf = (line: string): number => line.search(/\S|$/u)

/**
 * The `{}` or `[]` under which a mistake stands, as when somebody writes the first entries below one of an empty file; null
 * if it does not.
 */
function emptyAbove(source: string, offset: number): string | null {
  const start = source.lastIndexOf('\n', offset - 1) + 1
  const lines = source.slice(0, start).split('\n')
  const above = lines.findLast((line) => !/^\s*(?:#.*)?$/u.test(line)) ?? ''
  const empty = /(?:^|\s)(\{\}|\[\])\s*(?:#.*)?$/u.exec(above)
  const isBelow = indentOf(source.slice(start)) > indentOf(above) || empty?.index === 0
  return isBelow ? (empty?.[1] ?? null) : null
}

/** Parses a YAML file. Mistakes of YAML, lists that may be cut, and values that still say TODO are reported. */
export function parseYamlFile(file: string, source: string, report: Report): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const lineAt = (offset: number): Origin => ({ file, line: Math.max(1, lines.linePos(offset).line) })
  // If a key is used twice, nobody can say which value is meant, nor which key is missing in its place.
  let sound = document.errors.length === 0
  for (const error of document.errors) {
    const empty = emptyAbove(source, error.pos[0])
    if (error.code !== 'DUPLICATE_KEY' && empty !== null) {
      report(
        lineAt(error.pos[0]),
        `entries stand below \`${empty}\`, which says that there are none`,
        `take the \`${empty}\` away`,
      )
      // What follows are mistakes only because of it.
      break
    }
    const twice = error.code === 'DUPLICATE_KEY'
    const key = /^[^\s:]*/u.exec(source.slice(error.pos[0]))?.[0] ?? ''
    report(
      lineAt(error.pos[0]),
      twice ? `\`${key}\` is used twice` : `not YAML: ${error.message.split('\n')[0] ?? ''}`,
      twice ? 'give each its own key' : 'mend the line, or put the text in quotation marks',
    )
  }
  visit(document, {
    Seq: (_, list) => {
      if (isCut(list, source))
        report(
          lineAt(list.range?.[0] ?? 0),
          'a list in brackets is cut at each comma, also at a printed one',
          'write one entry a line',
        )
    },
    Scalar: (_, { value, range }) => {
      if (typeof value === 'string' && /^TODO(?::|$)/u.test(value))
        report(lineAt(range?.[0] ?? 0), 'this is still to be written', value.replace(/^TODO:?\s*/u, '') || 'write it')
    },
    Alias: (_, alias) => {
      if (isAlias(alias) && alias.resolve(document) === undefined) sound = false
    },
  })
  return {
    file,
    sound,
    value: sound ? (document.toJS({ maxAliasCount: 1000 }) as unknown) : null,
    at: (...path) => lineAt(offsetOf(document.contents, path)),
  }
}
