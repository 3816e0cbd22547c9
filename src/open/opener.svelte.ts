/** Opens another graph step by step: it reads, perhaps asks what the columns of tables are, and ends or is refused. */
import { causeText } from '../ui/faultDetails.ts'
import type { LoadStep } from '../link/loadSteps.ts'
import type { AskedTable, OpenAnswer, TableColumns, Openers, ChosenFile, OpenTask, MessagesIn } from './openers.ts'
import type { EndpointForm } from './endpointForm.ts'

type Stage =
  | { readonly at: 'idle' }
  /** `share`: 0 to 1; null if it is unknown. */
  | { readonly at: 'reading'; readonly share: number | null }
  | { readonly at: 'tables'; readonly tables: readonly AskedTable[] }
  | { readonly at: 'refused'; readonly messages: MessagesIn }
  | { readonly at: 'stopped' }

export interface Opener {
  readonly stage: Stage
  open(files: readonly ChosenFile[], name: string): Promise<void>
  fetch(url: string, data: string): Promise<void>
  connect(form: EndpointForm): Promise<void>
  explore(data: string, load: readonly LoadStep[]): Promise<void>
  /** Continues with the columns of the tables. */
  settle(columns: Readonly<Record<string, TableColumns>>): Promise<void>
  stop(): void
}

/** `onready` gets the value of `data` of the graph. `lost`: the message, with the cause, if the program that opens graphs could not be loaded. */
export function createOpener(
  openers: () => Promise<Openers>,
  onready: (data: string) => void,
  lost: (cause: string) => MessagesIn,
): Opener {
  let stage = $state.raw<Stage>({ at: 'idle' })
  let stopping = new AbortController()
  /** The last request; it is repeated when the reader has described the columns. */
  let wanted: (openers: Openers, steps: OpenTask) => Promise<OpenAnswer> = () => Promise.resolve({ kind: 'stopped' })

  async function run(columns?: Readonly<Record<string, TableColumns>>): Promise<void> {
    stopping.abort()
    const own = new AbortController()
    stopping = own
    const steps: OpenTask = {
      signal: own.signal,
      onprogress: (share) => {
        if (stopping === own) stage = { at: 'reading', share }
      },
      ...(columns ? { columns } : {}),
    }
    stage = { at: 'reading', share: null }
    let answer: OpenAnswer
    try {
      answer = await wanted(await openers(), steps)
    } catch (error) {
      answer = { kind: 'refused', messages: lost(causeText(error)) }
    }
    // This request was stopped by a later one, so its answer is ignored.
    if (stopping !== own) return
    if (answer.kind === 'ready') {
      stage = { at: 'idle' }
      onready(answer.data)
    } else if (answer.kind === 'tables') stage = { at: 'tables', tables: answer.tables }
    else stage = answer.kind === 'refused' ? { at: 'refused', messages: answer.messages } : { at: 'stopped' }
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
    connect(form) {
      wanted = (through, steps) => through.connect(form, steps)
      return run()
    },
    explore(data, load) {
      wanted = (through, steps) => through.explore(data, load, steps)
      return run()
    },
    settle: (columns) => run(columns),
    stop() {
      stopping.abort()
    },
  }
}
