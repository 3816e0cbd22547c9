/** What a reader drops, chooses or pastes, as files with their paths. */
import type { PickedFile } from './doors.ts'

export interface Picked {
  readonly files: readonly PickedFile[]
  /** What it is called: the file, or the folder. */
  readonly name: string
}

/** More files than a folder of notes has; a whole disk is not read. */
const most = 50_000

/** What the files are called together; null: there are none. */
export function named(files: readonly PickedFile[]): Picked | null {
  const [first] = files
  if (first === undefined) return null
  const folder = first.path.includes('/') ? (first.path.split('/')[0] ?? first.path) : null
  return { files, name: files.length === 1 ? (first.path.split('/').at(-1) ?? first.path) : (folder ?? first.path) }
}

/** The files of a chooser; of a folder with their paths in it. */
export function chosen(list: FileList | null): Picked | null {
  return named([...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })))
}

const entriesOf = (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    const all: FileSystemEntry[] = []
    const reader = folder.createReader()
    // A browser hands out a hundred at a time, and none when it is done.
    const next = (): void =>
      reader.readEntries((entries) => {
        all.push(...entries)
        if (entries.length > 0 && all.length < most) next()
        else resolve(all)
      }, reject)
    next()
  })

async function walk(entry: FileSystemEntry, found: PickedFile[]): Promise<void> {
  // Hidden folders hold a program's own things.
  if (found.length >= most || entry.name.startsWith('.')) return
  if (entry.isDirectory)
    for (const inner of await entriesOf(entry as FileSystemDirectoryEntry)) await walk(inner, found)
  else {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    found.push({ path: entry.fullPath.replace(/^\//u, ''), file })
  }
}

/** What was let go over the page: files, and folders with all that is in them. Both must be taken while the event lasts. */
export async function droppedEntries(
  entries: readonly (FileSystemEntry | null)[],
  files: readonly File[],
): Promise<Picked | null> {
  const known = entries.filter((entry) => entry !== null)
  if (known.length === 0) return named(files.map((file) => ({ path: file.name, file })))
  const found: PickedFile[] = []
  for (const entry of known) await walk(entry, found)
  return named(found)
}

/** The same, at the event itself. */
export const dropped = ({ items, files }: DataTransfer): Promise<Picked | null> =>
  droppedEntries(
    [...items].map((item) => item.webkitGetAsEntry()),
    [...files],
  )

/** Text as a file of its own. */
export const pasted = (text: string, name: string): Picked => ({
  files: [{ path: name, file: new Blob([text]) }],
  name,
})
