import * as v from 'valibot'
import type { Origin, Report } from './problem.ts'
import type { Path, YamlFile } from './yamlFile.ts'

/** A value from a source file. */
export interface Entry<T> {
  /** The key in a map, or the index in a list. */
  readonly key: string
  readonly value: T
  /** Where a part of the value was written. */
  readonly at: (...path: Path) => Origin
}

const plain: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'a map',
  string: 'words (digits in quotation marks)',
  number: 'a number',
  boolean: 'true or false',
}

function reportIssue(file: YamlFile, path: Path, issue: v.BaseIssue<unknown>, report: Report): void {
  const steps = issue.path?.map((step) => String(step.key)) ?? []
  const name = `\`${String(steps.at(-1) ?? path.at(-1) ?? file.file)}\``
  const at = file.at(...path, ...steps)
  const expected = plain[issue.expected ?? ''] ?? issue.expected ?? issue.message
  if (issue.expected === 'never') report(at, `unknown field ${name}`, issue.message)
  else if (issue.received === 'undefined') report(at, `${name} is missing`, 'add it')
  else if (issue.kind === 'validation')
    report(
      at,
      `${name} is ${Array.isArray(issue.input) ? 'too short' : issue.received}`,
      `${issue.message} is expected`,
    )
  else report(at, `${name} is ${issue.received}`, `${expected} is expected`)
}

/** A copy of a value without the field at a path. */
function without(value: unknown, [step, ...rest]: readonly unknown[]): unknown {
  const key = String(step)
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === key ? without(one, rest) : (one as unknown)))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([name]) => rest.length > 0 || name !== key)
  return Object.fromEntries(
    fields.map(([name, field]) => [name, name === key ? without(field, rest) : (field as unknown)]),
  )
}

/**
 * Checks one value of a file; undefined, and reported, if it cannot be used. An unknown field is reported and left out, and
 * the rest of the value counts.
 */
export function readValue<T extends v.GenericSchema>(
  file: YamlFile,
  path: Path,
  value: unknown,
  shape: T,
  report: Report,
): v.InferOutput<T> | undefined {
  const result = v.safeParse(shape, value)
  const unknown = result.issues?.find((issue) => issue.expected === 'never')
  if (unknown?.path) {
    reportIssue(file, path, unknown, report)
    return readValue(
      file,
      path,
      without(
        value,
        unknown.path.map((step) => step.key),
      ),
      shape,
      report,
    )
  }
  for (const issue of result.issues ?? []) reportIssue(file, path, issue, report)
  return result.typed ? result.output : undefined
}

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined

/**
 * The entries of a map or a list in a file. Each is checked alone, so that one bad entry does not hide the others.
 * `isMap`: only a map may stand there. `damaged`: the ids of those that cannot be used, which are reported.
 */
export function readEntries<T extends v.GenericSchema>(
  file: YamlFile,
  path: Path,
  values: unknown,
  shape: T,
  report: Report,
  isMap = false,
): { readonly entries: readonly Entry<v.InferOutput<T>>[]; readonly damaged: readonly string[] } {
  if (typeof values !== 'object' || values === null) {
    report(
      file.at(...path),
      `${String(path.at(-1) ?? file.file)} holds nothing`,
      'write a map or a list there, {} or [] if empty',
    )
    return { entries: [], damaged: [] }
  }
  if (isMap && Array.isArray(values) && values.length > 0) {
    report(
      file.at(...path),
      `\`${String(path.at(-1) ?? file.file)}\` is a list`,
      'a map is expected here: a key and a colon begin each entry',
    )
    return { entries: [], damaged: [] }
  }
  const entries: Entry<v.InferOutput<T>>[] = []
  const damaged: string[] = []
  for (const [key, value] of Object.entries(values)) {
    const output = readValue(file, [...path, key], value, shape, report)
    if (output === undefined) damaged.push(idOf(value) ?? key)
    else entries.push({ key, value: output, at: (...rest) => file.at(...path, key, ...rest) })
  }
  return { entries, damaged }
}
