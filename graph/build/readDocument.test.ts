import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { problemsAfter, withSmallCorpus } from './smallCorpus.ts'

const text = 'documents/spring/text.txt'
const document = 'documents/spring/document.yaml'

describe('reading a document', () => {
  it('bytes that are not UTF-8 are reported with their line', async () => {
    const [sound, yaml] = await withSmallCorpus([], (folder) => [
      readFileSync(join(folder, text)),
      readFileSync(join(folder, document), 'utf8'),
    ])
    const broken = Buffer.concat([sound, Buffer.from([0xff])])
    const hash = createHash('sha256').update(broken).digest('hex')
    const declared = yaml.replace(/sha256: .*/u, `sha256: ${hash}`).replace('to: 书架2个。', 'to: 书架2个。\uFFFD')
    expect(await problemsAfter([], { [text]: broken, [document]: declared })).toEqual([
      'documents/spring/text.txt:13: bytes that are not UTF-8; a text is kept as UTF-8',
    ])
  })
})
