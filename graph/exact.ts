/**
 * A fast way to learn that a value already is what a valibot schema would return for it. Valibot copies every object that
 * it reads, and for a large graph the copying took most of the time.
 */
import type { GenericSchema } from 'valibot'

type Check = (value: unknown) => boolean

/** The fields that are read of a schema, or of a step in a pipe; which of them are there depends on `type`. */
interface Part {
  readonly type: string
  readonly entries?: Readonly<Record<string, Part>>
  readonly wrapped?: Part
  readonly item?: Part
  readonly items?: readonly Part[]
  readonly key?: Part
  readonly value?: Part
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly requirement?: unknown
  readonly pipe?: readonly Part[]
}

/** Keys that valibot leaves out of records. */
const passedOver = new Set(['__proto__', 'prototype', 'constructor'])

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `loose`: the schema keeps fields that it does not name. */
function ofObject(entries: Readonly<Record<string, Part>>, loose: boolean): Check {
  const known = Object.entries(entries).map(([name, part]) => ({
    name,
    check: checkOf(part),
    isOptional: part.type === 'optional',
  }))
  const names = new Set(Object.keys(entries))
  return (value) => {
    if (!isPlain(value)) return false
    let there = 0
    for (const { name, check, isOptional } of known) {
      const one = value[name]
      if (one === undefined ? !isOptional : !check(one)) return false
      if (one !== undefined) there += 1
    }
    // Valibot drops unknown fields of a plain object, and these three names even of a loose one.
    if (!loose) return Object.keys(value).length === there
    for (const name in value) if (!names.has(name) && passedOver.has(name)) return false
    return true
  }
}

function ofRecord(part: Part): Check {
  const [key, item] = [checkOf(part.key), checkOf(part.value)]
  return (value) => {
    if (!isPlain(value)) return false
    for (const name in value) if (passedOver.has(name) || !key(name) || !item(value[name])) return false
    return true
  }
}

function ofTuple(items: readonly Part[]): Check {
  const checks = items.map(checkOf)
  return (value) =>
    Array.isArray(value) && value.length === checks.length && checks.every((check, at) => check(value[at]))
}

/** A step after the first in a pipe. */
function ofStep({ type, requirement }: Part): Check {
  if (type === 'non_empty') return (value) => (value as string | readonly unknown[]).length > 0
  if (type === 'min_value') return (value) => (value as number) >= (requirement as number)
  if (type === 'integer' || type === 'check') return requirement as Check
  return never
}

const never: Check = () => false

/** A kind of schema that is not known here gives a check that always fails, so that the schema itself decides. */
function checkOf(part: Part | undefined): Check {
  if (part === undefined) return never
  if (part.pipe) {
    const [schema, ...steps] = part.pipe
    const checks = [checkOf(schema), ...steps.map(ofStep)]
    return (value) => checks.every((check) => check(value))
  }
  switch (part.type) {
    case 'string':
      return (value) => typeof value === 'string'
    case 'number':
      return (value) => typeof value === 'number' && !Number.isNaN(value)
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'literal':
      return (value) => value === part.literal
    case 'picklist':
      return (value) => part.options?.includes(value) === true
    case 'nullable': {
      const check = checkOf(part.wrapped)
      return (value) => value === null || check(value)
    }
    case 'optional': {
      const check = checkOf(part.wrapped)
      return (value) => value === undefined || check(value)
    }
    case 'union': {
      const checks = (part.options as readonly Part[]).map(checkOf)
      return (value) => checks.some((check) => check(value))
    }
    case 'array': {
      const check = checkOf(part.item)
      return (value) => Array.isArray(value) && value.every(check)
    }
    case 'tuple':
      return ofTuple(part.items ?? [])
    case 'object':
    case 'loose_object':
      return ofObject(part.entries ?? {}, part.type === 'loose_object')
    case 'record':
      return ofRecord(part)
    default:
      return never
  }
}

/** The check for a schema; make it once. True is certain, false decides nothing: ask the schema. The check never throws. */
export const exactly = (schema: GenericSchema): Check => checkOf(schema)
