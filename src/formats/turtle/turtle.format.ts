import { type FormatDefinition, fromText, rdfResources } from '../format.ts'

const triples =
  /^(?:@(?:prefix|base|version)\s|prefix\s+\S*:\s*<|base\s+<|version\s+["']|graph\s+<|_:\S+\s|<<[(\s<]|<[^<>"{}|^`\\\s]*>\s)/iu

/** Turtle and its whole family: N-Triples, N-Quads, TriG, with triple terms. */
export const turtleFormat = {
  id: 'turtle',
  reads: {
    endings: ['.ttl', '.nt', '.nq', '.trig'],
    name: { en: 'RDF', zh: 'RDF' },
    listed: { en: 'Turtle (also TriG, N-Triples, N-Quads)', zh: 'Turtle（含 TriG、N-Triples、N-Quads）' },
    recognised: [{ rank: 70, fits: ({ beginning }) => triples.test(beginning) }],
    pasted: /^(?:@prefix|PREFIX|<https?:)/u,
    several: 'first',
    load: fromText(async () => (await import('./readTurtle.ts')).readTurtle),
  },
  writes: [
    {
      id: 'turtle',
      from: 'graph',
      ending: '.ttl',
      mediaType: 'text/turtle',
      words: {
        en: { name: 'Turtle', purpose: 'the same, easier to read' },
        zh: { name: 'Turtle', purpose: '同上，便于人读' },
      },
      pieces: rdfResources,
      load: async () => (await import('./writeTurtle.ts')).turtle,
    },
  ],
} as const satisfies FormatDefinition
