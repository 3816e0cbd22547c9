/** Tries a connection: what works and what does not, in plain words. */
import type { Told } from '../panels/open/doors.ts'
import type { EndpointForm, Tried } from '../panels/open/endpointForm.ts'
import { sparqlSource } from '../sources/sparql/sparqlSource.ts'
import { endpointWords, type EndpointWords } from '../words/endpoint.ts'
import { connectionAsked, credentialsOf } from './connectionOf.ts'
import { clientOf, findProfile } from './openSource.ts'
import { troubleTold } from './troubles.ts'

const told =
  (say: (words: EndpointWords) => string): Told =>
  (lang) => [say(endpointWords[lang])]

/** Milliseconds for each question: a test should not keep anybody waiting. */
const sample = 20

/** Never throws: the first thing that fails ends the test, and says why. */
export async function testConnection(form: EndpointForm, signal: AbortSignal): Promise<readonly Tried[]> {
  const tried: Tried[] = []
  const tell = (works: boolean, say: (words: EndpointWords) => string): void => {
    tried.push({ works, told: told(say) })
  }
  try {
    const connection = connectionAsked(form)
    const client = clientOf(connection, credentialsOf(form))
    const start = performance.now()
    await client.ask('ASK { ?s ?p ?o }', { signal })
    const time = Math.round(performance.now() - start)
    tell(true, ({ probe }) => `${probe.reachable} ${probe.milliseconds(time)}`)
    const evidence = form.evidence === 'find-out' ? await findProfile(client, connection, signal) : connection.evidence
    if (evidence === 'none') tell(false, ({ probe }) => probe.noProfile)
    else tell(true, ({ probe, form: { profiles } }) => probe.profile(profiles[evidence]))
    const source = sparqlSource(client, { ...connection, evidence })
    const { of: kinds } = await source.kinds({ signal })
    const found = kinds[0] ? await source.find('', { kind: kinds[0].kind.id, limit: sample, signal }) : { of: [] }
    const named = found.of.find(({ lang, label, id }) => lang !== null || !id.endsWith(label))
    if (named) tell(true, ({ probe }) => probe.labels(named.label))
    else tell(false, ({ probe }) => probe.noLabels)
    if (form.text === 'none') return tried
    await source.find(named?.label ?? 'a', { limit: 1, signal })
    tell(true, ({ probe, form: { texts } }) => probe.text(texts[form.text]))
  } catch (error) {
    tried.push({ works: false, told: troubleTold(error) })
  }
  return tried
}
