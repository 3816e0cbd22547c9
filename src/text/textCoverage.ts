/** Coverage: how much of a text supports something in the graph, by sentences and by characters. */
import type { Document, Span } from '../../graph/schema.ts'
import { charactersOf } from '../graph/census.ts'
import { textBlocks } from './textBlocks.ts'

export interface TextCoverage {
  /** Sentences and headings. */
  readonly sentences: number
  readonly supporting: number
  /** Printed characters without white space. */
  readonly characters: number
  /** Characters in a passage that supports something. */
  readonly marked: number
  /** The sentences and headings that no passage touches. */
  readonly silent: readonly Span[]
}

/** The end of a sentence in any script with closing punctuation; a full stop counts only before white space. */
const sentenceEnd = /(?:[。！？!?；;]|\.(?=\s|$))[”’」』》）)]*/gu

/** The sentences of a block, from its first printed character to its last. */
export function sentencesOf(text: string, [start, end]: Span): readonly Span[] {
  const ends = [...text.slice(start, end).matchAll(sentenceEnd)].map((one) => start + one.index + one[0].length)
  return [...ends, end].flatMap((to, index): readonly Span[] => {
    const words = text.slice(ends[index - 1] ?? start, to)
    return /[\p{L}\p{N}]/u.test(words) ? [[to - words.trimStart().length, to]] : []
  })
}

/** Merges spans that touch or overlap, in order. */
export function union(spans: readonly Span[]): readonly Span[] {
  const merged: [number, number][] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** The coverage of a document by the passages in it that support something. */
export function textCoverage(document: Document, passages: readonly Span[]): TextCoverage {
  const { text } = document
  const marked = union(passages)
  const sentences = textBlocks(document).flatMap(({ span }) => sentencesOf(text, span))
  const silent = sentences.filter(([start, end]) => !marked.some((one) => one[0] < end && start < one[1]))
  return {
    sentences: sentences.length,
    supporting: sentences.length - silent.length,
    characters: charactersOf(text),
    marked: marked.reduce((sum, span) => sum + charactersOf(text.slice(...span)), 0),
    silent,
  }
}
