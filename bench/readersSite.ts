/** What is measured is what readers have: the whole browser, where there is one. */
import { openSite, type Site } from '../src/e2e/site.ts'

/** Serves a built folder and starts a browser as readers have it. */
export const openReadersSite = (folder?: string): Promise<Site> => openSite(folder, undefined, 'whole')
