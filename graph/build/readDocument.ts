import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClaimSource, DocumentSource } from './corpus.ts'
import { type Entry, readValue } from './entries.ts'
import type { Report } from './problem.ts'
import { namesIn, type YamlReader } from './yamlReader.ts'
import {
  BreakShape,
  ClaimShape,
  ClaimsFileShape,
  DocumentShape,
  NoticeShape,
  SectionShape,
  SetAsideShape,
} from './shapes.ts'

function readText(file: string, report: Report): Pick<DocumentSource, 'text' | 'sha256'> {
  if (!existsSync(file)) {
    report({ file, line: 1 }, 'the file is missing', 'put the text there, byte for byte as received')
    return { text: '', sha256: '' }
  }
  const bytes = readFileSync(file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), sha256 }
  } catch (error) {
    // What the decoder throws at bytes that are not UTF-8.
    if (!(error instanceof TypeError)) throw error
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length
    report({ file, line }, 'bytes that are not UTF-8', 'a text is kept as UTF-8')
    return { text, sha256 }
  }
}

function readClaims(folder: string, reader: YamlReader): Pick<DocumentSource, 'claims' | 'claimsFiles'> {
  const claims: Entry<ClaimSource>[] = []
  const claimsFiles: DocumentSource['claimsFiles'][number][] = []
  for (const name of namesIn(folder, '.yaml')) {
    const file = reader.yaml(join(folder, name))
    const value = file && readValue(file, [], file.value, ClaimsFileShape, reader.report)
    if (!file || !value) {
      reader.markIncomplete()
      continue
    }
    const { section } = value
    claimsFiles.push({ section, name: name.replace(/\.yaml$/u, ''), at: file.at('section') })
    for (const entry of reader.entries(file, ['claims'], value.claims ?? [], ClaimShape))
      claims.push({ ...entry, key: entry.value.id, value: { ...entry.value, section } })
  }
  return { claims, claimsFiles }
}

/** Reads the folder of a document; null, and reported, if its document.yaml cannot be used. */
export function readDocument(folder: string, id: string, reader: YamlReader): DocumentSource | null {
  const file = reader.yaml(join(folder, 'document.yaml'))
  const value = file && readValue(file, [], file.value, DocumentShape, reader.report)
  const claims = readClaims(join(folder, 'claims'), reader)
  if (!file || !value) {
    reader.markIncomplete()
    return null
  }
  const notices = reader.yaml(join(folder, 'notices.yaml'), false)
  const setAside = reader.yaml(join(folder, 'set-aside.yaml'), false)
  const textFile = join(folder, 'text.txt')
  return {
    id,
    value,
    at: file.at,
    textFile,
    ...readText(textFile, reader.report),
    sections: reader.entries(file, ['sections'], value.sections, SectionShape),
    breaks: reader.entries(file, ['breaks'], value.breaks, BreakShape),
    ...claims,
    notices: notices === null || notices.value === null ? [] : reader.entries(notices, [], notices.value, NoticeShape),
    setAside:
      setAside === null || setAside.value === null ? [] : reader.entries(setAside, [], setAside.value, SetAsideShape),
  }
}
