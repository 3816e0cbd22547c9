/** The page that other pages show in a frame. */
import './app.css'
import Embed from './Embed.svelte'
import { openPage } from './opening/openPage.ts'

// Not awaited here: a module that waits keeps the bundler from joining small files.
void openPage(Embed)
