/** A page that draws a graph with the library in its address (`?who=sigma&size=2000`), and has only the measured gestures. */
import type { Drawing, Given } from './drawing.ts'

declare global {
  interface Window {
    /** Set once the graph is drawn. */
    rival?: Drawing
  }
}

const asked = new URL(document.URL).searchParams
const container = document.querySelector<HTMLElement>('#drawing')
if (container === null) throw new Error('the page is incomplete')

async function start(who: string, container: HTMLElement, given: Given): Promise<Drawing> {
  if (who === 'sigma') return (await import('./sigma.ts')).draw(container, given)
  if (who === 'vis-network') return (await import('./visNetwork.ts')).draw(container, given)
  return (await import('./cytoscape.ts')).draw(container, given, who === 'cytoscape-fast')
}

const given = (await (await fetch(`./graph-${asked.get('size') ?? '220'}.json`)).json()) as Given
const drawing = await start(asked.get('who') ?? '', container, given)
document.querySelector('#filter')?.addEventListener('change', () => drawing.filter())
window.rival = drawing
