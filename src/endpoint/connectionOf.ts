/** Makes a connection of what the reader has filled into the form. */
import type { EndpointForm } from '../open/endpointForm.ts'
import { connectionTo, wikidataTypes, type Connection } from './sparql/connection.ts'
import { probe } from './sparql/probe.ts'
import type { Credentials } from './sparql/request.ts'
import { clientOf } from './openSource.ts'

const listed = (text: string): readonly string[] =>
  text
    .split(/[\s,，、]+/u)
    .map((one) => one.replace(/^<|>$/gu, ''))
    .filter((one) => one !== '')

/** null: none were given. */
export const credentialsOf = ({ user, password }: EndpointForm): Credentials | null =>
  user === '' && password === '' ? null : { user, password }

/** What the form says. Evidence that is to be found out is `none` here. */
export function connectionAsked(form: EndpointForm): Connection {
  const usual = connectionTo(form.address.trim())
  const [labels, languages] = [listed(form.labels), listed(form.languages)]
  return {
    ...usual,
    graphs: listed(form.graphs),
    labels: labels.length > 0 ? labels : usual.labels,
    languages: languages.length > 0 ? languages : usual.languages,
    types: form.evidence === 'wikidata' ? wikidataTypes : usual.types,
    evidence: form.evidence === 'find-out' ? 'none' : form.evidence,
    fullText: form.text,
  }
}

/** The same, with what the form leaves open found out at the endpoint. Throws a `SourceTrouble` or the signal's reason. */
export async function connectionOf(
  form: EndpointForm,
  credentials: Credentials | null,
  signal: AbortSignal,
): Promise<Connection> {
  const asked = connectionAsked(form)
  if (form.evidence !== 'find-out') return asked
  const { checked, connection } = await probe(clientOf(asked, credentials), asked, { signal })
  const trouble = checked.find(({ check }) => check === 'answer')?.trouble
  if (trouble) throw trouble
  // What the form says comes before what was found.
  const own = (text: string, name: 'labels' | 'languages') => (text.trim() === '' ? connection[name] : asked[name])
  return {
    ...connection,
    labels: own(form.labels, 'labels'),
    languages: own(form.languages, 'languages'),
    fullText: form.text === 'none' ? connection.fullText : form.text,
  }
}
