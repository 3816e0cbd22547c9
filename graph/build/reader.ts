import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type * as v from 'valibot'
import { type Entry, readEntries } from './entries.ts'
import type { Report } from './problem.ts'
import { parseYamlFile, type Path, type YamlFile } from './yamlFile.ts'

/** Reads the files of one corpus, and remembers what of it could not be read. */
export interface Reader {
  readonly report: Report
  /** A file by its path; null where it is no YAML, or missing (which is reported unless it may be). */
  yaml(path: string, required?: boolean): YamlFile | null
  entries<T extends v.GenericSchema>(
    file: YamlFile,
    path: Path,
    values: unknown,
    shape: T,
  ): readonly Entry<v.InferOutput<T>>[]
  /** Notes that a whole file could not be used. */
  lost(): void
  readonly damaged: ReadonlySet<string>
  whole(): boolean
}

/** A reader that reports what it cannot read. */
export function createReader(report: Report): Reader {
  let whole = true
  const damaged = new Set<string>()
  return {
    report,
    damaged,
    whole: () => whole,
    lost: () => (whole = false),
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
    entries(file, path, values, shape) {
      const result = readEntries(file, path, values, shape, report)
      for (const id of result.damaged) damaged.add(id)
      return result.entries
    },
  }
}

/** The names in a folder that end so, in code-unit order; none where there is no folder. */
export function namesIn(folder: string, ending = ''): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort()
}
