/** Opens the graph that lies beside the page, or the one that the link names, and shows it, or says why it cannot be shown. */
import './app.css'
import App from './App.svelte'
import { openPage } from './opening/openPage.ts'

// Not awaited here: a module that waits keeps the bundler from joining small files.
void openPage(App)
