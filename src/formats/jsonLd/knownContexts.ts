/**
 * Contexts so common that a file may name them by their address alone: their terms are known here, as far as a graph
 * can use them, because no context is ever fetched.
 */
import type { ContextDefinition } from 'jsonld'

const oa = 'http://www.w3.org/ns/oa#'

const contexts: readonly (readonly [address: RegExp, context: ContextDefinition])[] = [
  [
    /^https?:\/\/(?:www\.)?schema\.org\/?(?:docs\/jsonldcontext\.json(?:ld)?)?$/u,
    { '@vocab': 'https://schema.org/', id: '@id', type: '@type' },
  ],
  [
    /^https?:\/\/www\.w3\.org\/ns\/anno(?:\.jsonld)?$/u,
    {
      '@vocab': oa,
      id: '@id',
      type: '@type',
      body: { '@id': `${oa}hasBody`, '@type': '@id' },
      target: { '@id': `${oa}hasTarget`, '@type': '@id' },
      source: { '@id': `${oa}hasSource`, '@type': '@id' },
      selector: { '@id': `${oa}hasSelector`, '@type': '@id' },
      motivation: { '@id': `${oa}motivatedBy`, '@type': '@vocab' },
      value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
      creator: { '@id': 'http://purl.org/dc/terms/creator', '@type': '@id' },
      created: 'http://purl.org/dc/terms/created',
      format: 'http://purl.org/dc/elements/1.1/format',
      name: 'http://xmlns.com/foaf/0.1/name',
      label: 'http://www.w3.org/2000/01/rdf-schema#label',
    },
  ],
]

/** The context that an address stands for; undefined: it is not known here. */
export const knownContext = (address: string): ContextDefinition | undefined =>
  contexts.find(([known]) => known.test(address))?.[1]
