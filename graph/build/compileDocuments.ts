import { relative, sep } from 'node:path'
import type { Claim, Document, Figure, Notice, Text } from '../schema.ts'
import type { LocatedClaim, LocatedDocument, LocatedFigure } from './located.ts'
import type { Origin } from './problem.ts'

/** The translations of an entry, where `en` is short for `translations: { en: … }`. */
export function translationsOf({
  en,
  translations,
}: {
  en?: string | undefined
  translations?: Text | undefined
}): Text {
  return en === undefined ? { ...translations } : { ...translations, en }
}

function compileNotice({ entry, spans }: LocatedDocument['notices'][number]): Notice {
  return {
    id: entry.key,
    kind: entry.value.kind,
    spans: spans.map(([start, end]) => [start, end]),
    note: entry.value.note,
  }
}

/** A document as the graph file has it. */
export function compileDocument({ source, breaks, sections, notices }: LocatedDocument): Document {
  const { lang, title, date, sha256, 'supplied-by': supplier } = source.value
  return {
    id: source.id,
    lang,
    title,
    date,
    sha256,
    text: source.text,
    breaks: [...breaks],
    'supplied-by': supplier,
    sections: [...sections],
    notices: notices.map(compileNotice),
  }
}

/** Where an entry was written, relative to the corpus folder, so that it is the same on every machine. */
function placeIn(folder: string, { file, line }: Origin): NonNullable<Claim['made']> {
  return { file: relative(folder, file).split(sep).join('/'), line }
}

/** A claim as the graph file has it. */
export function compileClaim({ id, entry, document, section, quote, spans }: LocatedClaim, folder: string): Claim {
  const { via, context } = entry.value
  return {
    id,
    document: document.source.id,
    section: section.id,
    body: section.body,
    via: via === null || typeof via === 'string' ? via : { label: via.label, translations: translationsOf(via) },
    quote,
    context,
    spans: spans.map(([start, end]) => [start, end]),
    translations: translationsOf(entry.value),
    made: placeIn(folder, entry.at()),
  }
}

/** A figure as the graph file has it. */
export function compileFigure({ id, claim, source, span, value, qualifier }: LocatedFigure): Figure {
  const { printed, unit, cumulative, period, role, measure, about, conflict, scale } = source
  return {
    id,
    claim: claim.id,
    span: [span[0], span[1]],
    value,
    printed,
    unit,
    qualifier,
    cumulative,
    period,
    role,
    measure,
    about,
    conflict,
    scale,
  }
}
