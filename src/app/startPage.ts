/** Starts a page. If something fails that nothing else catches, the reader is told, and never sees an empty page. */
import { mount, type ComponentProps } from 'svelte'
import { words } from '../i18n/words.ts'
import { present } from '../link/address.ts'
import { askedLanguage } from '../workspace/askedLanguage.ts'
import { readLink } from '../workspace/readLink.ts'
import { openPage } from './openPage.ts'
import PageFault from './PageFault.svelte'
import { shownEdition } from './shownEdition.ts'
import StartFault from './StartFault.svelte'

/** Replaces whatever is on the page by the reason why it could not start. */
function showReason(thrown: unknown): void {
  console.error(thrown)
  const target = document.querySelector('#app') ?? document.body
  const lang = readLink(present(), null).state.lang ?? askedLanguage(navigator.languages)
  document.documentElement.lang = words[lang].tag
  target.replaceChildren()
  const props: ComponentProps<typeof StartFault> = { words: words[lang], thrown }
  mount(StartFault, { target, props })
}

/** Calls `openPage` and shows what it throws. Never rejects. */
export async function startPage(...asked: Parameters<typeof openPage>): Promise<void> {
  mount(PageFault, { target: document.body, props: { edition: shownEdition } })
  try {
    await openPage(...asked)
  } catch (thrown) {
    showReason(thrown)
  }
}
