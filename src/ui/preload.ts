type Load<Module> = () => Promise<Module>

const fetched = new WeakMap<Load<unknown>, unknown>()
const underWay = new WeakMap<Load<unknown>, Promise<unknown>>()

/** The module, if this function has fetched it before. A part that is mounted again is then there at once. */
export const fetchedBy = <Module>(load: Load<Module>): { readonly module: Module } | undefined =>
  fetched.has(load) ? { module: fetched.get(load) as Module } : undefined

/** Fetches a part once per function: later calls get the same promise. After a failure the next call fetches again. */
export function fetchPart<Module>(load: Load<Module>): Promise<Module> {
  const known = underWay.get(load) as Promise<Module> | undefined
  if (known) return known
  const asked = load()
  underWay.set(load, asked)
  asked.then(
    (module) => fetched.set(load, module),
    () => underWay.delete(load),
  )
  return asked
}

/**
 * Asks again for each part on the page that could not be fetched. One file holds several parts: when one of them comes at
 * last, the others can, too.
 */
export const missingParts = new Set<() => Promise<void>>()

/** Fetches a part before it is needed. Never rejects: if this fails, the part says so when it is needed. */
export async function preload(load: Load<unknown>): Promise<void> {
  try {
    await fetchPart(load)
  } catch (error) {
    console.error(error)
  }
}
