/** `npm run han-tables`: makes `src/search/hanTables.ts` anew, after the libraries that it is made from have changed. */
import { writeFileSync } from 'node:fs'
import { hanTablesFile } from './hanTablesFile.ts'

writeFileSync('src/search/hanTables.ts', hanTablesFile())
