import { openSite, type Site } from '../src/e2e/harness/site.ts'

/** Serves a built folder and starts the whole browser, if there is one, because that is what readers have. */
export const openReadersSite = (folder?: string): Promise<Site> => openSite(folder, undefined, 'whole')
