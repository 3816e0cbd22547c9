/** The view as a link's fragment, and back. The format is public: links are kept in papers and mails for years. */
import { createLinkFormat } from '../link/linkFormat.ts'
import { parameters } from './parameters.ts'

export const { parseLink, normal, formatLink } = createLinkFormat(parameters)
