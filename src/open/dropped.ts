/** Files that a reader drops, chooses or pastes, with their paths. */
import type { ChosenFile } from './openers.ts'

export interface ChosenFiles {
  readonly files: readonly ChosenFile[]
  /** The name of the file, or of the folder. */
  readonly name: string
}

/** More than a folder of notes contains; a limit is needed so that nobody reads a whole disk by mistake. */
const most = 50_000

/** Files with a common name; null if there are no files. */
export function named(files: readonly ChosenFile[]): ChosenFiles | null {
  const [first] = files
  if (first === undefined) return null
  const folder = first.path.includes('/') ? (first.path.split('/')[0] ?? first.path) : null
  return { files, name: files.length === 1 ? (first.path.split('/').at(-1) ?? first.path) : (folder ?? first.path) }
}

/** The files of a file chooser; if a folder was chosen, with their paths in it. */
export function chosen(list: FileList | null): ChosenFiles | null {
  return named([...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })))
}

const entriesOf = (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    const all: FileSystemEntry[] = []
    const reader = folder.createReader()
    // A browser returns a hundred entries at a time, and an empty list at the end.
    const next = (): void =>
      reader.readEntries((entries) => {
        all.push(...entries)
        if (entries.length > 0 && all.length < most) next()
        else resolve(all)
      }, reject)
    next()
  })

async function walk(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
  // Hidden folders contain the internal files of programs.
  if (found.length >= most || entry.name.startsWith('.')) return
  if (entry.isDirectory)
    for (const inner of await entriesOf(entry as FileSystemDirectoryEntry)) await walk(inner, found)
  else {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    found.push({ path: entry.fullPath.replace(/^\//u, ''), file })
  }
}

/** What was dropped: files, and folders with everything in them. Both arguments must be read during the event. */
export async function droppedEntries(
  entries: readonly (FileSystemEntry | null)[],
  files: readonly File[],
): Promise<ChosenFiles | null> {
  const known = entries.filter((entry) => entry !== null)
  if (known.length === 0) return named(files.map((file) => ({ path: file.name, file })))
  const found: ChosenFile[] = []
  for (const entry of known) await walk(entry, found)
  return named(found)
}

/** The same, to be called during the event. */
export const dropped = ({ items, files }: DataTransfer): Promise<ChosenFiles | null> =>
  droppedEntries(
    [...items].map((item) => item.webkitGetAsEntry()),
    [...files],
  )

/** Text as a file. */
export const pasted = (text: string, name: string): ChosenFiles => ({
  files: [{ path: name, file: new Blob([text]) }],
  name,
})
