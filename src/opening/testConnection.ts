/** Tries a connection: what works and what does not, in plain words. */
import type { Tried } from '../panels/open/doors.ts'
import { probe, type Findings } from '../sources/sparql/probe.ts'
import type { EndpointForm } from '../panels/open/endpointForm.ts'
import { endpointWords, type EndpointWords } from '../words/endpoint.ts'
import { connectionAsked, credentialsOf } from './connectionOf.ts'
import { clientOf } from './openSource.ts'
import { troubleTold } from './troubles.ts'

/** What was found out about a connection, a sentence each. */
function findingsTold({ checked, forbidsOthers, names, connection }: Findings): readonly Tried[] {
  const says = (works: boolean, say: (words: EndpointWords) => string): Tried => ({
    works,
    told: (lang) => [say(endpointWords[lang])],
  })
  return checked.map(({ check, milliseconds, trouble }): Tried => {
    if (forbidsOthers) return says(false, ({ probe: said }) => said.forbids(connection.address))
    if (trouble) {
      const told = troubleTold(trouble)
      if (check === 'answer') return { works: false, told }
      return { works: false, told: (lang) => [endpointWords[lang].probe.untold[check], ...told(lang)] }
    }
    switch (check) {
      case 'answer':
        return says(true, ({ probe: said }) => `${said.reachable} ${said.milliseconds(milliseconds)}`)
      case 'rows': {
        const { rows } = connection
        return rows === null
          ? says(true, ({ probe: said }) => said.noRows)
          : says(false, ({ probe: said }) => said.rows(rows))
      }
      case 'labels':
        return names.length === 0
          ? says(false, ({ probe: said }) => said.noLabels)
          : says(true, ({ probe: said }) => said.labels(connection.labels, connection.languages))
      case 'evidence':
        return connection.evidence === 'none'
          ? says(false, ({ probe: said }) => said.noProfile)
          : says(true, ({ probe: said, form }) => said.profile(form.profiles[connection.evidence]))
      case 'full-text':
        return connection.fullText === 'none'
          ? says(false, ({ probe: said }) => said.noText)
          : says(true, ({ probe: said, form }) => said.text(form.texts[connection.fullText]))
      case 'counts':
        return says(true, ({ probe: said }) => said.counts(milliseconds))
    }
  })
}

/** Never throws: what fails is told with the rest. */
export async function testConnection(form: EndpointForm, signal: AbortSignal): Promise<readonly Tried[]> {
  try {
    const connection = connectionAsked(form)
    return findingsTold(await probe(clientOf(connection, credentialsOf(form)), connection, { signal }))
  } catch (error) {
    return [{ works: false, told: troubleTold(error) }]
  }
}
