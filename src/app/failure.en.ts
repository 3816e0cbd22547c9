/** The words about a graph that could not be opened, in English. */
import type { failureZh } from './failure.zh.ts'

export const failureEn: typeof failureZh = {
  title: 'The graph did not open',
  unreachable: (address) => `${address} could not be fetched.`,
  status: (code) => `The server answered ${String(code)}.`,
  network: 'The network did not answer, or this page was opened straight from disk.',
  notJson: 'What was fetched is not JSON.',
  invalid: 'The file was fetched, but it is not a valid graph file. What is wrong:',
  next: 'Check the network and load the page again. If you built it yourself, make sure that graph.json lies in the same folder as the page, and build again.',
}
