/**
 * A small graph in the shape of Wikidata: direct properties, statement nodes with ranks, references, and labels of
 * properties at their entities.
 */
import type { Known } from '../../src/testing/knownGraph.ts'

export const wikidataShaped = `
@prefix wd: <http://www.wikidata.org/entity/> .
@prefix wdt: <http://www.wikidata.org/prop/direct/> .
@prefix p: <http://www.wikidata.org/prop/> .
@prefix ps: <http://www.wikidata.org/prop/statement/> .
@prefix pq: <http://www.wikidata.org/prop/qualifier/> .
@prefix pr: <http://www.wikidata.org/prop/reference/> .
@prefix wds: <http://www.wikidata.org/entity/statement/> .
@prefix wdref: <http://www.wikidata.org/reference/> .
@prefix wikibase: <http://wikiba.se/ontology#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix schema: <http://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

wd:Q11 rdfs:label "Lower Mill"@en , "下磨坊"@zh-hans ; skos:altLabel "Old Mill"@en ; schema:description "a mill"@en ;
  wdt:P31 wd:Q2 ; wdt:P9001 wd:Q21 , wd:Q22 , wd:Q23 ; wdt:P9002 wd:Q31 ; wdt:P9003 "1802" ; schema:version 7 ; wikibase:sitelinks 1 .
wd:Q12 rdfs:label "Upper Mill"@en ; wdt:P31 wd:Q2 ; wdt:P9001 wd:Q21 .
wd:Q21 rdfs:label "Rill"@en ; wdt:P31 wd:Q3 .
wd:Q22 rdfs:label "Stour"@en ; wdt:P31 wd:Q3 .
wd:Q23 rdfs:label "Tarn"@en ; wdt:P31 wd:Q3 .
wd:Q31 rdfs:label "Millbrook"@en ; wdt:P31 wd:Q4 .
wd:Q41 rdfs:label "Survey of the Mills"@en ; wdt:P31 wd:Q5 .
wd:Q2 rdfs:label "watermill"@en . wd:Q3 rdfs:label "river"@en . wd:Q4 rdfs:label "village"@en . wd:Q5 rdfs:label "book"@en .

wd:P31 a wikibase:Property ; rdfs:label "instance of"@en ; wikibase:directClaim wdt:P31 .
wd:P9001 a wikibase:Property ; rdfs:label "draws water from"@en ; wikibase:directClaim wdt:P9001 ; wikibase:claim p:P9001 ; wikibase:statementProperty ps:P9001 .
wd:P9002 a wikibase:Property ; rdfs:label "stands in"@en ; wikibase:directClaim wdt:P9002 .

wd:Q11 p:P9001 wds:Q11-a , wds:Q11-b , wds:Q11-c .
wds:Q11-a a wikibase:BestRank ; ps:P9001 wd:Q21 ; wikibase:rank wikibase:NormalRank ; pq:P580 "1802" ; prov:wasDerivedFrom wdref:one .
wds:Q11-b a wikibase:BestRank ; ps:P9001 wd:Q22 ; wikibase:rank wikibase:NormalRank ; prov:wasDerivedFrom wdref:two .
wds:Q11-c a wikibase:BestRank ; ps:P9001 wd:Q23 ; wikibase:rank wikibase:NormalRank .
wdref:one a wikibase:Reference ; pr:P248 wd:Q41 ; pr:P1683 "The lower mill draws from the Rill."@en ; pr:P813 "2020-01-01T00:00:00Z"^^xsd:dateTime .
wdref:two a wikibase:Reference ; pr:P854 <https://example.org/survey> .
<https://en.wikipedia.example/wiki/Lower_Mill> schema:about wd:Q11 ; schema:isPartOf <https://en.wikipedia.example/> .
`

export const wikidataKnown: Known = {
  name: 'Lower Mill',
  part: 'lower',
  kind: 'watermill',
  relation: 'draws water from',
  target: 'Rill',
  quote: 'draws from the Rill',
  document: 'Survey of the Mills',
  body: null,
  derived: null,
}
