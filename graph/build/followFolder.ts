/** A corpus folder that is being edited: its last graph without problems, and its problems now. */
import type { CorpusState } from '../corpusState.ts'
import type { Problem } from './problem.ts'

interface Compiled {
  /** The graph file; null if there are problems. */
  readonly text: string | null
  readonly problems: readonly Problem[]
}

interface Followed {
  /** Call it when a file was saved; calls in quick succession count as one change. */
  changed(): void
  /** Sets the one listener, which is called once a change has been compiled. */
  onChange(listener: (state: CorpusState) => void): void
  state(): Promise<CorpusState>
  /** The last graph without problems, null if there never was one, and the problems now. */
  graph(): Promise<Compiled>
}

/** Milliseconds within which the files that an editor saves together arrive. */
const together = 60

/** Compiles a folder on first use and after each change, one change at a time. Does not fail if `compile` does. */
export function followFolder(folder: string, compile: (folder: string) => Promise<Compiled>): Followed {
  let sound: string | null = null
  let graph = 0
  let now: Promise<Compiled> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let onChange: (state: CorpusState) => void = () => undefined

  async function read(before: Promise<unknown> | null): Promise<Compiled> {
    await before
    const { text, problems } = await compile(folder).catch((error: unknown) => ({
      text: null,
      problems: [{ file: folder, line: 1, wrong: String(error), right: 'see whether the folder can be read' }],
    }))
    if (text !== null && text !== sound) {
      sound = text
      graph += 1
    }
    return { text: sound, problems }
  }
  const current = (): Promise<Compiled> => (now ??= read(null))
  const state = async (): Promise<CorpusState> => {
    const { text, problems } = await current()
    return { problems, hasGraph: text !== null, graph }
  }
  return {
    state,
    graph: current,
    onChange: (listener) => (onChange = listener),
    changed() {
      clearTimeout(timer)
      timer = setTimeout(() => {
        now = read(now)
        void state().then((message) => onChange(message))
      }, together)
    },
  }
}
