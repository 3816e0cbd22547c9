/** One way to another graph, step by step: reading, perhaps asking what the columns are, and done or refused. */
import type { AskedTable, Answer, Columns, Doors, PickedFile, Steps, Told } from './doors.ts'

type Stage =
  | { readonly at: 'idle' }
  /** `share`: 0 to 1; null: nobody knows how far. */
  | { readonly at: 'reading'; readonly share: number | null }
  | { readonly at: 'tables'; readonly tables: readonly AskedTable[] }
  | { readonly at: 'refused'; readonly told: Told }
  | { readonly at: 'stopped' }

export interface Opener {
  readonly stage: Stage
  open(files: readonly PickedFile[], name: string): Promise<void>
  fetch(url: string, data: string): Promise<void>
  /** Goes on with what the columns of the tables are. */
  settle(columns: Readonly<Record<string, Columns>>): Promise<void>
  stop(): void
}

/** `onready` hears where the graph stands; `lost` is what is said where the program that opens did not come. */
export function createOpener(doors: () => Promise<Doors>, onready: (data: string) => void, lost: Told): Opener {
  let stage = $state.raw<Stage>({ at: 'idle' })
  let stopping = new AbortController()
  /** What is asked for, should it be asked for again with more told. */
  let wanted: (doors: Doors, steps: Steps) => Promise<Answer> = () => Promise.resolve({ kind: 'stopped' })

  async function run(columns?: Readonly<Record<string, Columns>>): Promise<void> {
    stopping.abort()
    const own = new AbortController()
    stopping = own
    const steps: Steps = {
      signal: own.signal,
      onprogress: (share) => {
        if (stopping === own) stage = { at: 'reading', share }
      },
      ...(columns ? { columns } : {}),
    }
    stage = { at: 'reading', share: null }
    let answer: Answer
    try {
      answer = await wanted(await doors(), steps)
    } catch {
      answer = { kind: 'refused', told: lost }
    }
    // What was stopped for the sake of something else says nothing any more.
    if (stopping !== own) return
    if (answer.kind === 'ready') {
      stage = { at: 'idle' }
      onready(answer.data)
    } else if (answer.kind === 'tables') stage = { at: 'tables', tables: answer.tables }
    else stage = answer.kind === 'refused' ? { at: 'refused', told: answer.told } : { at: 'stopped' }
  }

  return {
    get stage() {
      return stage
    },
    open(files, name) {
      wanted = (through, steps) => through.open(files, name, steps)
      return run()
    },
    fetch(url, data) {
      wanted = (through, steps) => through.fetch(url, data, steps)
      return run()
    },
    settle: (columns) => run(columns),
    stop() {
      stopping.abort()
    },
  }
}
