import type { Plugin } from 'vite'
import { ofSite } from './policy.ts'

/** Builds embed.html, the page for frames in other sites, beside index.html. `home`: the folder of the project. */
export function embedPage(home: string): Plugin {
  const input = ['index.html', 'embed.html'].map((name) => `${home}/src/${name}`)
  return {
    name: 'verbatim-embed-page',
    apply: ofSite,
    config: () => ({ build: { rolldownOptions: { input } } }),
  }
}
