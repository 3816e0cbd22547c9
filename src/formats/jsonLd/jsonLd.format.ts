import { type FormatDefinition, fromJson, jsonThat, rdfResources } from '../format.ts'
import { isObject } from '../read/jsonValues.ts'

const isLinkedData = (value: unknown): boolean =>
  isObject(value)
    ? ['@context', '@graph', '@id', '@type'].some((name) => Object.hasOwn(value, name))
    : Array.isArray(value) && value.length > 0 && isLinkedData(value[0])

/** JSON-LD 1.1. */
export const jsonLdFormat = {
  id: 'json-ld',
  reads: {
    endings: ['.jsonld', '.json'],
    name: { en: 'JSON-LD', zh: 'JSON-LD' },
    listed: { en: 'JSON-LD', zh: 'JSON-LD' },
    recognised: jsonThat(20, isLinkedData),
    pasted: /^[[{]/u,
    several: 'first',
    load: fromJson(async () => (await import('./readJsonLd.ts')).readJsonLd),
  },
  writes: [
    {
      id: 'jsonld',
      from: 'graph',
      ending: '.jsonld',
      mediaType: 'application/ld+json',
      words: {
        en: { name: 'JSON-LD', purpose: 'linked data; PROV-O and Web Annotation tell who says it and where' },
        zh: { name: 'JSON-LD', purpose: '关联数据，用 PROV-O 和 Web Annotation 说明谁说的、在哪里' },
      },
      pieces: rdfResources,
      load: async () => (await import('./writeJsonLd.ts')).jsonLd,
    },
  ],
} as const satisfies FormatDefinition
