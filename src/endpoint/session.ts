/** Exploring one source in this tab. Its answers are stored, so that going back asks nothing again. */
import type { Ask, EdgeId, SourceEvidence, PartialList, Related, GraphSource, SourceTerm } from './source.ts'
import { writeLoad, type LoadStep } from '../link/loadSteps.ts'
import { answerStep } from './answerStep.ts'
import { edgeIdsOf, loadedFile, type LoadedStep, type Loaded, type SourceOrigin } from './loadedFile.ts'

export interface Loading extends Ask {
  /** 0 to 1. */
  readonly onprogress: (share: number) => void
}

export interface Session {
  readonly source: GraphSource
  readonly origin: SourceOrigin
  /** The graph of these steps, if all of them are answered; else null. */
  ready(steps: readonly LoadStep[]): Loaded | null
  /** Asks for what is not answered yet. Throws a `SourceTrouble` or the signal's reason; answers that have come stay. */
  load(steps: readonly LoadStep[], loading: Loading): Promise<void>
  /** The same for the evidence of the edges of these steps. */
  loadEvidence(steps: readonly LoadStep[], loading: Loading): Promise<void>
  /** The answer to a step, if there is one. */
  loadedStep(step: LoadStep): LoadedStep | undefined
  relations(node: string, ask: Ask): Promise<PartialList<Related>>
}

/** Edges whose evidence is asked for at a time. If a request fails, the evidence of earlier ones stays. */
const together = 50

const nameOf = (step: LoadStep): string => writeLoad([step])
const edgeName = ({ source, relation, target }: EdgeId): string => JSON.stringify([source, relation, target])

/** Sends no request until `load`, `loadEvidence` or `relations` is called. */
export function createSession(source: GraphSource, origin: SourceOrigin): Session {
  const answers = new Map<string, LoadedStep>()
  const related = new Map<string, PartialList<Related>>()
  const evidence = new Map<string, PartialList<SourceEvidence>>()

  async function relations(node: string, ask: Ask): Promise<PartialList<Related>> {
    const known = related.get(node)
    if (known) return known
    const found = await source.relations(node, ask)
    related.set(node, found)
    return found
  }

  async function answer(step: LoadStep, ask: Ask): Promise<LoadedStep> {
    const known = answers.get(nameOf(step))
    if (known) return known
    const found = await answerStep(source, step, ask, {
      page: (before) => answer(before, ask),
      relation: async (node, id): Promise<SourceTerm> => {
        const { of } = await relations(node, ask)
        return of.find(({ relation }) => relation.id === id)?.relation ?? { id, label: id.split(/[/#:]/u).at(-1) ?? id }
      },
    })
    answers.set(nameOf(step), found)
    return found
  }

  const answered = (steps: readonly LoadStep[]): readonly LoadedStep[] =>
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
    async loadEvidence(steps, { signal, onprogress }) {
      const wanted = new Map(
        answered(steps)
          .flatMap(edgeIdsOf)
          .map((edge) => [edgeName(edge), edge]),
      )
      for (const name of evidence.keys()) wanted.delete(name)
      const edges = [...wanted.values()]
      for (let at = 0; at < edges.length; at += together) {
        const some = edges.slice(at, at + together)
        const answer = await source.evidence(some, { signal })
        for (const [nth, edge] of some.entries())
          evidence.set(edgeName(edge), answer[nth] ?? { of: [], isPartial: false })
        onprogress((at + some.length) / edges.length)
      }
    },
    loadedStep(step) {
      const found = answers.get(nameOf(step))
      if (!found) return undefined
      const isPartial = edgeIdsOf(found).some((edge) => evidence.get(edgeName(edge))?.isPartial)
      return { ...found, isPartial: found.isPartial || isPartial }
    },
    relations,
  }
}
