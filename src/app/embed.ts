/** Starts the page that other pages embed in a frame. */
import './app.css'
import Embed from './Embed.svelte'
import { startPage } from './startPage.ts'

// Not awaited: the bundler does not merge small files into a module with a top-level await.
void startPage(Embed, { framed: true })
