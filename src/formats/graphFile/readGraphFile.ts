/** Reads our own graph file: it is checked and returned as it is. */
import { parseGraph, type GraphFile } from '../../../graph/schema.ts'
import { Unreadable } from '../read/openResult.ts'

/** A graph can only be opened if every key stands once and every edge leads from a node to a node. */
function checkLinks({ nodes, edges }: GraphFile, path: string): void {
  const wrong = (at: string, found: string, expected: string): never => {
    throw new Unreadable({ fault: 'invalid', path, at, found, expected })
  }
  const keys = new Set<string>()
  for (const [place, { key }] of nodes.entries()) {
    if (keys.has(key)) wrong(`nodes.${place}.key`, key, 'a key of its own')
    keys.add(key)
  }
  const edgeKeys = new Set<string>()
  for (const [place, { key, source, target }] of edges.entries()) {
    if (edgeKeys.has(key)) wrong(`edges.${place}.key`, key, 'a key of its own')
    edgeKeys.add(key)
    if (!keys.has(source)) wrong(`edges.${place}.source`, source, 'the key of a node')
    if (!keys.has(target)) wrong(`edges.${place}.target`, target, 'the key of a node')
  }
}

/** The graph file itself. Throws `Unreadable` with the path inside the file. */
export function readGraphFile(value: unknown, path: string): GraphFile {
  const parsed = parseGraph(value)
  if (!parsed.ok) {
    const [problem = ''] = parsed.problems
    const [at = '', message = ''] = problem.split(/: (.*)/su)
    throw new Unreadable({ fault: 'invalid', path, at, expected: message })
  }
  if (parsed.file.nodes.length === 0) throw new Unreadable({ fault: 'no-nodes', path })
  checkLinks(parsed.file, path)
  return parsed.file
}
