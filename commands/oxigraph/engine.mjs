/** Oxigraph in a worker thread, because a running query cannot be stopped, but its thread can. */
import { Store } from 'oxigraph'
import { parentPort, workerData } from 'node:worker_threads'

const store = new Store()
for (const { text, format } of workerData) store.load(text, { format })

parentPort.on('message', ({ id, query, isUnion }) => {
  try {
    const body = store.query(query, { results_format: 'json', use_default_graph_as_union: isUnion })
    parentPort.postMessage({ id, body })
  } catch (error) {
    parentPort.postMessage({ id, problem: String(error) })
  }
})
parentPort.postMessage({ id: 0 })
