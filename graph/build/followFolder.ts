/** A corpus folder that is being edited: its last sound graph, and what is wrong with it now. */
import type { Told } from '../told.ts'
import type { Problem } from './problem.ts'

interface Compiled {
  /** Null where there are problems. */
  readonly text: string | null
  readonly problems: readonly Problem[]
}

interface Followed {
  /** Notes that a file was saved; several in a row are one change. */
  changed(): void
  /** Called after each change, when it was compiled. */
  onTold(tell: (told: Told) => void): void
  told(): Promise<Told>
  /** The last sound graph, null where there never was one; and the problems of now. */
  graph(): Promise<Compiled>
}

/** Milliseconds within which the files that an editor saves together arrive. */
const together = 60

/** Follows a folder by compiling it after each change, one change at a time. */
export function followFolder(folder: string, compile: (folder: string) => Promise<Compiled>): Followed {
  let sound: string | null = null
  let graph = 0
  let now: Promise<Compiled> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let tell: (told: Told) => void = () => undefined

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
  const told = async (): Promise<Told> => {
    const { text, problems } = await current()
    return { problems, hasGraph: text !== null, graph }
  }
  return {
    told,
    graph: current,
    onTold: (listener) => (tell = listener),
    changed() {
      clearTimeout(timer)
      timer = setTimeout(() => {
        now = read(now)
        void told().then((message) => tell(message))
      }, together)
    },
  }
}
