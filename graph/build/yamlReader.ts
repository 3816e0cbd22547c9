import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type * as v from 'valibot'
import { type Entry, readEntries } from './entries.ts'
import type { Report } from './problem.ts'
import { parseYamlFile, type Path, type YamlFile } from './yamlFile.ts'

/** Reads the YAML files of one corpus, and remembers what could not be read. */
export interface YamlReader {
  readonly report: Report
  /** Reads a file; null, and reported, if it is no YAML or is missing. A file that is not `required` may be missing. */
  yaml(path: string, required?: boolean): YamlFile | null
  entries<T extends v.GenericSchema>(
    file: YamlFile,
    path: Path,
    values: unknown,
    shape: T,
  ): readonly Entry<v.InferOutput<T>>[]
  /** The entries of a map. A list is reported: its entries would have no keys. */
  map<T extends v.GenericSchema>(
    file: YamlFile,
    path: Path,
    values: unknown,
    shape: T,
  ): readonly Entry<v.InferOutput<T>>[]
  /** Call it when a whole file could not be used. */
  markIncomplete(): void
  /** Ids of the entries that could not be used. */
  readonly damaged: ReadonlySet<string>
  /** False if a whole file could not be used. */
  isWhole(): boolean
}

export function createYamlReader(report: Report): YamlReader {
  let whole = true
  const damaged = new Set<string>()
  const read = <T extends v.GenericSchema>(file: YamlFile, path: Path, values: unknown, shape: T, isMap: boolean) => {
    const result = readEntries(file, path, values, shape, report, isMap)
    for (const id of result.damaged) damaged.add(id)
    return result.entries
  }
  return {
    report,
    damaged,
    isWhole: () => whole,
    markIncomplete: () => (whole = false),
    yaml(path, required = true) {
      if (!existsSync(path)) {
        if (!required) return null
        report({ file: path, line: 1 }, 'the file is missing', 'write it')
        whole = false
        return null
      }
      const file = parseYamlFile(path, readFileSync(path, 'utf8'), report)
      whole &&= file.sound
      return file.sound ? file : null
    },
    entries: (file, path, values, shape) => read(file, path, values, shape, false),
    map(file, path, values, shape) {
      if (Array.isArray(values) && values.length > 0) whole = false
      return read(file, path, values, shape, true)
    },
  }
}

/** The names in a folder with this ending, in code-unit order, without hidden files; none if there is no folder. */
export function namesIn(folder: string, ending = ''): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort()
}
