/** Gives a graph that no build has prepared what it lacks for searching Chinese names: pinyin, and both scripts. */
import type { Model } from '../graph/model.ts'
import { slowly } from '../graph/slices.ts'
import { namesOf, nameIndexInSteps, type NameTables } from '../search/searchIndex.ts'
import type { NamesRead, NamesToRead } from './namesRead.ts'
import workerUrl from './nameWorker.ts?worker&url'
import { startWorker } from './workerScript.ts'

const han = /\p{Script=Han}/u

/** Whether a graph has a Chinese character anywhere that is searched. */
function hasHan({ nodes, attributes }: Model): boolean {
  const { documents, claims } = attributes
  return (
    nodes.rows.some(({ attributes: { label, forms } }) => han.test(label) || forms.some((form) => han.test(form))) ||
    documents.some(({ text }) => han.test(text)) ||
    claims.some(({ quote }) => han.test(quote))
  )
}

async function ask(names: NamesToRead): Promise<NamesRead> {
  const worker = await startWorker('name-reader', workerUrl)
  try {
    return await new Promise<NamesRead>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<NamesRead>) => resolve(data))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      worker.postMessage(names)
    })
  } finally {
    worker.terminate()
  }
}

async function fill(model: Model): Promise<void> {
  const own = model.attributes.derived
  const isRead = own.search !== undefined
  const nodes = isRead
    ? []
    : model.nodes.rows
        .map(
          ({ key, attributes: { label, forms } }) => [key, [label, ...forms].filter((one) => han.test(one))] as const,
        )
        .filter(([, names]) => names.length > 0)
  const { variants, sounds } = await ask(nodes.map(([, names]) => names))
  const search = own.search ?? Object.fromEntries(nodes.map(([key], at) => [key, [...(sounds[at] ?? [])]]))
  const names: NameTables = { search, variants: own.variants ?? variants }
  await slowly(nameIndexInSteps(model, names))
}

const asked = new WeakMap<Model, Promise<void>>()

/**
 * Resolves when a model can be searched by pinyin and in both scripts: at once if its build has seen to that. Never rejects:
 * where no worker can be started, the graph is searched without.
 */
export function lackedNames(model: Model): Promise<void> {
  const { search, variants } = namesOf(model)
  if (search !== undefined && variants !== undefined) return Promise.resolve()
  const before = asked.get(model)
  if (before) return before
  const filled = hasHan(model) ? fill(model).catch(() => undefined) : Promise.resolve()
  asked.set(model, filled)
  return filled
}
