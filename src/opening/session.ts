/** Exploring one source in this tab: what it has answered is kept, so that the way back asks nothing anew. */
import type { GraphFile } from '../../graph/schema.ts'
import type { Ask, Listed, Related, Source, Term } from '../sources/source.ts'
import { writeLoad, type LoadStep } from '../view/load.ts'
import { bring } from './bring.ts'
import { loadedFile, type Brought, type Origin } from './loaded.ts'

interface Loading extends Ask {
  /** 0 to 1. */
  readonly onprogress: (share: number) => void
}

export interface Session {
  readonly source: Source
  readonly origin: Origin
  /** The graph of these steps, if all of them are answered; else null. */
  ready(steps: readonly LoadStep[]): GraphFile | null
  /** Asks for what is not answered yet. Throws a `SourceTrouble` or the signal's reason; what was answered stays. */
  load(steps: readonly LoadStep[], loading: Loading): Promise<void>
  /** What a step has brought, if it is answered. */
  brought(step: LoadStep): Brought | undefined
  relations(node: string, ask: Ask): Promise<Listed<Related>>
}

const nameOf = (step: LoadStep): string => writeLoad([step])

/** Asks nothing until it is asked. */
export function createSession(source: Source, origin: Origin): Session {
  const answers = new Map<string, Brought>()
  const related = new Map<string, Listed<Related>>()

  async function relations(node: string, ask: Ask): Promise<Listed<Related>> {
    const known = related.get(node)
    if (known) return known
    const found = await source.relations(node, ask)
    related.set(node, found)
    return found
  }

  async function answer(step: LoadStep, loading: Loading): Promise<Brought> {
    const known = answers.get(nameOf(step))
    if (known) return known
    const found = await bring(source, step, loading, {
      page: (before) => answer(before, { ...loading, onprogress: () => undefined }),
      relation: async (node, id): Promise<Term> => {
        const { of } = await relations(node, loading)
        return of.find(({ relation }) => relation.id === id)?.relation ?? { id, label: id.split(/[/#:]/u).at(-1) ?? id }
      },
      onprogress: loading.onprogress,
    })
    answers.set(nameOf(step), found)
    return found
  }

  return {
    source,
    origin,
    ready(steps) {
      const all = steps.map((step) => answers.get(nameOf(step)))
      const known = all.filter((one) => one !== undefined)
      return known.length === all.length ? loadedFile(known, origin) : null
    },
    async load(steps, loading) {
      for (const [at, step] of steps.entries())
        await answer(step, {
          signal: loading.signal,
          onprogress: (share) => loading.onprogress((at + share) / steps.length),
        })
    },
    brought: (step) => answers.get(nameOf(step)),
    relations,
  }
}
