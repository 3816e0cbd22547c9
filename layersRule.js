/** The rule of the linter that holds files to the table of layers: imports, type imports, import() and re-exports alike. */
import { builtinModules } from 'node:module'
import { posix, relative, sep } from 'node:path'
import { layers, tests } from './layers.config.js'

const isTest = new RegExp(tests.path)
const ofNode = new Set(builtinModules)
const compiled = Object.values(layers).map((layer) => ({ ...layer, path: new RegExp(layer.path) }))
const pathOf = (name) => new RegExp(layers[name].path)

/** What a file may import; null: it stands in no layer. */
function allowedTo(file) {
  const layer = compiled.find(({ path }) => path.test(file))
  if (!layer) return null
  const also = isTest.test(file) ? tests : { imports: [], packages: [], node: false }
  const paths = [layer.path, ...[...layer.imports, ...also.imports].map(pathOf)]
  const packages = [...layer.packages, ...also.packages].map((name) => new RegExp(`^(@types/)?${name}(/|$)`))
  const node = Boolean(layer.node) || also.node
  return (specifier) => {
    const [bare] = specifier.split('?')
    if (bare.startsWith('.')) return paths.some((path) => path.test(posix.join(posix.dirname(file), bare)))
    if (bare.startsWith('node:') || ofNode.has(bare)) return node
    return packages.some((name) => name.test(bare))
  }
}

export const layersRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      above: 'This layer may not look there; the table is layers.config.js.',
      nameless: 'The noun is missing: name the layer first, in layers.config.js.',
    },
  },
  create(context) {
    const file = relative(import.meta.dirname, context.filename)
      .split(sep)
      .join('/')
    const isAllowed = allowedTo(file)
    if (!isAllowed) return { Program: (node) => context.report({ node, messageId: 'nameless' }) }
    const check = ({ source }) => {
      if (typeof source?.value === 'string' && !isAllowed(source.value))
        context.report({ node: source, messageId: 'above' })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}
