/** Tries a connection and says in sentences what works and what does not. */
import type { Tried } from '../open/openers.ts'
import { probe, type Findings } from './sparql/probe.ts'
import type { EndpointForm } from '../open/endpointForm.ts'
import { endpointWords, type EndpointWords } from './endpoint.words.ts'
import { connectionAsked, credentialsOf } from './connectionOf.ts'
import { clientOf } from './openSource.ts'
import { troubleMessages } from './troubles.ts'

/** A sentence for each check. */
function findingMessages({ checked, forbidsOthers, names, connection }: Findings): readonly Tried[] {
  const says = (works: boolean, say: (words: EndpointWords) => string): Tried => ({
    works,
    messages: (lang) => [say(endpointWords[lang])],
  })
  return checked.map(({ check, milliseconds, trouble }): Tried => {
    if (forbidsOthers) return says(false, ({ probe: words }) => words.forbids(connection.address))
    if (trouble) {
      const messages = troubleMessages(trouble)
      if (check === 'answer') return { works: false, messages }
      return { works: false, messages: (lang) => [endpointWords[lang].probe.unknown[check], ...messages(lang)] }
    }
    switch (check) {
      case 'answer':
        return says(true, ({ probe: words }) => `${words.reachable} ${words.milliseconds(milliseconds)}`)
      case 'rows': {
        const { rows } = connection
        return rows === null
          ? says(true, ({ probe: words }) => words.noRows)
          : says(false, ({ probe: words }) => words.rows(rows))
      }
      case 'labels':
        return names.length === 0
          ? says(false, ({ probe: words }) => words.noLabels)
          : says(true, ({ probe: words }) => words.labels(connection.labels, connection.languages))
      case 'evidence':
        return connection.evidence === 'none'
          ? says(false, ({ probe: words }) => words.noProfile)
          : says(true, ({ probe: words, form }) => words.profile(form.profiles[connection.evidence]))
      case 'full-text':
        return connection.fullText === 'none'
          ? says(false, ({ probe: words }) => words.noText)
          : says(true, ({ probe: words, form }) => words.text(form.texts[connection.fullText]))
      case 'counts':
        return says(true, ({ probe: words }) => words.counts(milliseconds))
    }
  })
}

/** Never throws: a failure is one of the sentences. */
export async function testConnection(form: EndpointForm, signal: AbortSignal): Promise<readonly Tried[]> {
  try {
    const connection = connectionAsked(form)
    return findingMessages(await probe(clientOf(connection, credentialsOf(form)), connection, { signal }))
  } catch (error) {
    return [{ works: false, messages: troubleMessages(error) }]
  }
}
