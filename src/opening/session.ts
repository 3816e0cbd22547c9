/** Exploring one source in this tab: what it has answered is kept, so that the way back asks nothing anew. */
import type { Ask, EdgeId, Evidence, Listed, Related, Source, Term } from '../sources/source.ts'
import { writeLoad, type LoadStep } from '../view/load.ts'
import { bring } from './bring.ts'
import { edgeIdsOf, loadedFile, type Brought, type Loaded, type Origin } from './loaded.ts'

export interface Loading extends Ask {
  /** 0 to 1. */
  readonly onprogress: (share: number) => void
}

export interface Session {
  readonly source: Source
  readonly origin: Origin
  /** The graph of these steps, if all of them are answered; else null. */
  ready(steps: readonly LoadStep[]): Loaded | null
  /** Asks for what is not answered yet. Throws a `SourceTrouble` or the signal's reason; what was answered stays. */
  load(steps: readonly LoadStep[], loading: Loading): Promise<void>
  /** The same for what speaks for the edges of these steps. */
  ground(steps: readonly LoadStep[], loading: Loading): Promise<void>
  /** What a step has brought, if it is answered. */
  brought(step: LoadStep): Brought | undefined
  relations(node: string, ask: Ask): Promise<Listed<Related>>
}

/** Edges whose evidence is asked for at a time: what has come stays, should the next not come. */
const together = 50

const nameOf = (step: LoadStep): string => writeLoad([step])
const edgeName = ({ source, relation, target }: EdgeId): string => JSON.stringify([source, relation, target])

/** Asks nothing until it is asked. */
export function createSession(source: Source, origin: Origin): Session {
  const answers = new Map<string, Brought>()
  const related = new Map<string, Listed<Related>>()
  const evidence = new Map<string, Listed<Evidence>>()

  async function relations(node: string, ask: Ask): Promise<Listed<Related>> {
    const known = related.get(node)
    if (known) return known
    const found = await source.relations(node, ask)
    related.set(node, found)
    return found
  }

  async function answer(step: LoadStep, ask: Ask): Promise<Brought> {
    const known = answers.get(nameOf(step))
    if (known) return known
    const found = await bring(source, step, ask, {
      page: (before) => answer(before, ask),
      relation: async (node, id): Promise<Term> => {
        const { of } = await relations(node, ask)
        return of.find(({ relation }) => relation.id === id)?.relation ?? { id, label: id.split(/[/#:]/u).at(-1) ?? id }
      },
    })
    answers.set(nameOf(step), found)
    return found
  }

  const answered = (steps: readonly LoadStep[]): readonly Brought[] =>
    steps.flatMap((step) => answers.get(nameOf(step)) ?? [])

  return {
    source,
    origin,
    ready(steps) {
      const all = answered(steps)
      return all.length === steps.length ? loadedFile(all, origin, (edge) => evidence.get(edgeName(edge))?.of) : null
    },
    async load(steps, { signal, onprogress }) {
      for (const [at, step] of steps.entries()) {
        await answer(step, { signal })
        onprogress((at + 1) / steps.length)
      }
    },
    async ground(steps, { signal, onprogress }) {
      const wanted = new Map(
        answered(steps)
          .flatMap(edgeIdsOf)
          .map((edge) => [edgeName(edge), edge]),
      )
      for (const name of evidence.keys()) wanted.delete(name)
      const edges = [...wanted.values()]
      for (let at = 0; at < edges.length; at += together) {
        const some = edges.slice(at, at + together)
        const told = await source.evidence(some, { signal })
        for (const [nth, edge] of some.entries())
          evidence.set(edgeName(edge), told[nth] ?? { of: [], isPartial: false })
        onprogress((at + some.length) / edges.length)
      }
    },
    brought(step) {
      const found = answers.get(nameOf(step))
      if (!found) return undefined
      const isPartial = edgeIdsOf(found).some((edge) => evidence.get(edgeName(edge))?.isPartial)
      return { ...found, isPartial: found.isPartial || isPartial }
    },
    relations,
  }
}
