/** Starts the page: it shows the graph that the link names, or else the shipped one, or says why it cannot. */
import './app.css'
import App from './App.svelte'
import { startPage } from './startPage.ts'

// Not awaited: the bundler does not merge small files into a module with a top-level await.
void startPage(App, { framed: false })
