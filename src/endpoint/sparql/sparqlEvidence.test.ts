import { afterAll, expect, test } from 'vitest'
import { serveSparql } from '../../../commands/oxigraph/server.ts'
import type { SourceEvidence } from '../source.ts'
import { createClient } from './client.ts'
import { connectionTo, type Profile } from './connection.ts'
import { probe } from './probe.ts'
import { sparqlSource } from './sparqlSource.ts'

const prefixes = `
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix v: <urn:x-verbatim:> .
@prefix wdt: <http://www.wikidata.org/prop/direct/> .
@prefix p: <http://www.wikidata.org/prop/> .
@prefix ps: <http://www.wikidata.org/prop/statement/> .
@prefix pr: <http://www.wikidata.org/prop/reference/> .
@prefix wikibase: <http://wikiba.se/ontology#> .
@prefix t: <urn:t:> .
`
const passage = `
t:passage v:quote "The mill stands by the rill." ; prov:wasQuotedFrom t:notes ; prov:wasAttributedTo t:miller ;
  oa:hasTarget [ oa:hasSelector [ oa:start 7 ; oa:end 35 ] , [ oa:exact "The mill stands" ] ] .
t:notes dcterms:title "Notes" . t:miller rdfs:label "The miller" .
`
const whole: SourceEvidence = {
  quote: 'The mill stands by the rill.',
  document: { id: 'urn:t:notes', label: 'Notes' },
  body: { id: 'urn:t:miller', label: 'The miller' },
  place: [7, 35],
  grounding: 'stated',
}
const edge = { source: 'urn:t:mill', relation: 'urn:t:near', target: 'urn:t:rill' }
const direct = { ...edge, relation: 'http://www.wikidata.org/prop/direct/P1' }
const says = '[] rdf:subject t:mill ; rdf:predicate t:near ; rdf:object t:rill ;'
const servers: { close(): Promise<void> }[] = []
afterAll(() => Promise.all(servers.map((server) => server.close())))

/** The evidence of the edge in a store with this data, and the profile that was found there. */
async function evidenceIn(data: string, asked = edge): Promise<{ profile: Profile; of: readonly SourceEvidence[] }> {
  const server = await serveSparql([{ text: prefixes + data, format: 'application/trig' }])
  servers.push(server)
  const client = createClient(server.address)
  const ask = { signal: new AbortController().signal }
  const { connection } = await probe(client, connectionTo(server.address), ask)
  const [answer] = await sparqlSource(client, connection).evidence([asked], ask)
  return { profile: connection.evidence, of: answer?.of ?? [] }
}

test('a statement leads to its passage, with document, body and place', async () => {
  const data = `t:mill t:near t:rill . ${says} prov:wasDerivedFrom t:passage . ${passage}`
  expect(await evidenceIn(data)).toEqual({ profile: 'statement', of: [whole] })
})

test('passages that carry an edge only together are all there', async () => {
  const other = `t:other v:quote "By the rill." ; prov:wasQuotedFrom t:notes .`
  const data = `${says} prov:wasDerivedFrom [ a prov:Collection ; prov:hadMember t:passage , t:other ] . ${passage} ${other}`
  const { of } = await evidenceIn(data)
  expect(of.map(({ quote }) => quote)).toEqual(['By the rill.', 'The mill stands by the rill.'])
})

test('a statement that quotes by itself is its own passage', async () => {
  const data = `${says} v:quote "Near." ; dcterms:source t:notes ; dcterms:creator "a miller" . t:notes dcterms:title "Notes" .`
  const body = { id: 'a miller', label: 'a miller' }
  expect((await evidenceIn(data)).of).toEqual([
    { quote: 'Near.', document: whole.document, body, place: null, grounding: 'stated' },
  ])
})

test('a document without a quote is a document', async () => {
  const data = `${says} dcterms:source t:notes . t:notes dcterms:title "Notes" ; dcterms:creator t:miller . ${passage}`
  expect((await evidenceIn(data)).of).toMatchObject([{ quote: null, document: whole.document }])
})

test('a Wikidata-style statement leads to its references', async () => {
  const data = `t:mill wdt:P1 t:rill ; p:P1 t:st . t:st ps:P1 t:rill ; wikibase:rank wikibase:NormalRank ; prov:wasDerivedFrom t:ref .
    t:ref pr:P248 t:notes ; pr:P1683 "The mill stands by the rill." . t:notes rdfs:label "Notes" .`
  const expected = { ...whole, body: null, place: null }
  expect(await evidenceIn(data, direct)).toEqual({ profile: 'wikidata', of: [expected] })
})

test('a graph in which an edge stands is what says it', async () => {
  const data = `GRAPH t:notes { t:mill t:near t:rill } t:notes dcterms:title "Notes" ; dcterms:creator t:miller . t:miller rdfs:label "The miller" .`
  const expected = { ...whole, quote: null, place: null }
  expect(await evidenceIn(data)).toEqual({ profile: 'named-graph', of: [expected] })
})

test('a reifier of RDF 1.2 leads to its passage', async () => {
  const data = `t:mill t:near t:rill ~ t:st . t:st prov:wasDerivedFrom t:passage . ${passage}`
  expect(await evidenceIn(data)).toEqual({ profile: 'reifier', of: [whole] })
})

test('where there is no evidence, none is found', async () => {
  expect(await evidenceIn('t:mill t:near t:rill .')).toEqual({ profile: 'none', of: [] })
})

test('evidence of another edge is not that of this one', async () => {
  const data = `t:mill t:near t:rill . ${says.replace('t:rill', 't:stour')} prov:wasDerivedFrom t:passage . ${passage}`
  expect(await evidenceIn(data)).toEqual({ profile: 'statement', of: [] })
})
