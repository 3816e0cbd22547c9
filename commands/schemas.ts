/** `npm run schemas`: writes the JSON Schemas of the corpus files into graph/schemas. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '../graph/build/jsonSchemas.ts'

const folder = 'graph/schemas'
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, name), text)
  console.log(join(folder, name))
}
