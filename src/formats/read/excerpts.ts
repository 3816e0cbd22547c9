/** Makes documents of quotes: where a file has passages but no text, the passages are all that is known of a document. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Body, Break, Claim, Document, Section } from '../../../graph/schema.ts'
import { locate } from '../../../graph/text/locate.ts'
import type { ForeignDocument, ForeignQuote } from './foreign.ts'
import { type Keys, slugOf } from './keys.ts'
import { scriptOf } from './scriptOf.ts'
import { speakerTurnsOf } from './speakerTurns.ts'

interface Passage {
  readonly claim: string
  readonly quote: string
  readonly body: string
}

/** A document that is being made: its passages, by their speaker. */
interface Draft {
  readonly id: string
  readonly title: string
  readonly whole: string | null
  readonly passages: Passage[]
  /** The body that stands for the document itself, where there is not one speaker for all of it. */
  readonly speaker: () => string
}

export interface Excerpts {
  /** The claim of a quote. The same words of the same speaker in the same document are one claim. */
  claimOf(quote: ForeignQuote): string | null
  finish(): { readonly bodies: Body[]; readonly documents: Document[]; readonly claims: Claim[] }
}

const worded = (text: string): Readonly<Record<string, string>> => ({ [scriptOf(text)]: text })

/** Every run of line breaks of a text: the end of a paragraph, or only of a line where a passage continues across it. */
function breaksOf(text: string, claims: readonly Claim[]): Break[] {
  const spans = claims.flatMap((claim) => claim.spans).toSorted((one, other) => one[0] - other[0])
  let next = 0
  let reached = 0
  return [...text.matchAll(/[^\S\r\n]*(?:\r\n|\r|\n)\s*/gu)].map(({ index: start, 0: run }) => {
    for (; (spans[next]?.[0] ?? Infinity) < start; next++) reached = Math.max(reached, spans[next]?.[1] ?? 0)
    const end = start + run.length
    return { start, end, kind: end < reached ? 'column' : 'paragraph' }
  })
}

interface Laid {
  readonly text: string
  readonly sections: readonly Section[]
  readonly claims: readonly Claim[]
}

function bySpeaker(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const found = new Map<string, Passage[]>()
  for (const passage of passages) {
    const known = found.get(passage.body)
    if (known) known.push(passage)
    else found.set(passage.body, [passage])
  }
  return found
}

/** A text of the passages, one below the other, those of each speaker together. */
function layOut(draft: Draft): Laid {
  const claims: Claim[] = []
  const sections: Section[] = []
  let text = ''
  const spoken = bySpeaker(draft.passages)
  for (const [body, passages] of spoken) {
    const section = spoken.size === 1 ? 'passages' : `passages-of-${body}`
    if (text !== '') text += '\n\n'
    const start = text.length
    for (const { claim, quote } of passages) {
      if (text.length > start) text += '\n\n'
      const span: [number, number] = [text.length, text.length + quote.length]
      text += quote
      claims.push(claimAt(claim, draft.id, section, body, quote, [span]))
    }
    sections.push(sectionAt(section, body, start, text.length))
  }
  return { text, sections, claims }
}

/** A claim at its place; its speaker is that of the section. */
function claimAt(
  id: string,
  document: string,
  section: string,
  body: string,
  quote: string,
  spans: [number, number][],
): Claim {
  return { id, document, section, body, via: null, quote, context: null, spans, translations: {} }
}

const sectionAt = (id: string, body: string, start: number, end: number): Section => ({
  id,
  heading: null,
  title: null,
  translations: {},
  body,
  start,
  end,
})

/** The claims at their places in the text, which has a section for each turn of a speaker. */
function findIn(text: string, draft: Draft): Laid {
  const placed = draft.passages.map((passage) => ({ ...passage, spans: locate(passage.quote, text) }))
  const speakerTurns = speakerTurnsOf(text, placed)
  const [only] = speakerTurns
  if (only === undefined) return { text, sections: [sectionAt('text', draft.speaker(), 0, text.length)], claims: [] }
  const name = (at: number): string => (speakerTurns.length === 1 ? 'text' : `text-${String(at + 1)}`)
  const sections = speakerTurns.map(({ body, start, end }, at) => sectionAt(name(at), body, start, end))
  const claims = speakerTurns.flatMap(({ body, passages }, at) =>
    passages.map(({ claim, quote, spans }) => claimAt(claim, draft.id, name(at), body, quote, spans)),
  )
  return { text, sections, claims }
}

/**
 * Gathers the quotes of a file. `name` is that of the file, for passages without document and speaker. A document whose text is
 * given keeps that text if all its passages stand in it; otherwise a second document has the passages that do not.
 */
export function createExcerpts(keys: Keys, name: string, given: readonly ForeignDocument[]): Excerpts {
  const bodies = new Map<string, Body>()
  const drafts = new Map<string, Draft>()
  const claims = new Map<string, string>()
  const texts = new Map(given.map((document) => [document.id, document]))

  function bodyOf(label: string): string {
    const known = bodies.get(label)
    if (known) return known.id
    const id = keys.take(slugOf(label))
    bodies.set(label, { id, label, lang: scriptOf(label), translations: {}, node: null })
    return id
  }

  function draftOf(document: string, isPrinted: boolean): Draft {
    const whole = texts.get(document)
    const place = `${isPrinted ? 'text' : 'excerpts'} ${document}`
    const known = drafts.get(place)
    if (known) return known
    const title = whole?.title ?? document
    const wish = slugOf(whole?.id ?? document)
    const draft: Draft = {
      id: keys.take(whole && !isPrinted ? `${wish}-excerpts` : wish),
      title,
      whole: isPrinted ? (whole?.text ?? null) : null,
      passages: [],
      speaker: () => bodyOf(title),
    }
    drafts.set(place, draft)
    return draft
  }
  // A text without a passage is still a document of the graph.
  for (const { id } of given) draftOf(id, true)

  return {
    claimOf({ quote, document, body }) {
      const words = quote.replace(/\s+/gu, ' ').trim()
      if (words === '') return null
      const source = document ?? name
      const speaker = body ?? texts.get(source)?.title ?? source
      const place = JSON.stringify([source, speaker, words])
      const known = claims.get(place)
      if (known !== undefined) return known
      const text = texts.get(source)?.text
      const claim = keys.take(`quote-${String(claims.size + 1)}`)
      claims.set(place, claim)
      const isPrinted = text !== undefined && locate(words, text).length > 0
      draftOf(source, isPrinted).passages.push({ claim, quote: words, body: bodyOf(speaker) })
      return claim
    },
    finish() {
      const documents: Document[] = []
      const found: Claim[] = []
      for (const draft of drafts.values()) {
        const { text, sections, claims: placed } = draft.whole === null ? layOut(draft) : findIn(draft.whole, draft)
        found.push(...placed)
        documents.push({
          id: draft.id,
          lang: scriptOf(text),
          title: worded(draft.title),
          date: null,
          sha256: bytesToHex(sha256(utf8ToBytes(text))),
          text,
          breaks: breaksOf(text, placed),
          'supplied-by': null,
          sections: [...sections],
          notices: [],
          ...(draft.whole === null ? { excerpts: true } : {}),
        })
      }
      return { bodies: [...bodies.values()], documents, claims: found }
    },
  }
}
