import { join } from 'node:path'
import type { Corpus, DocumentSource, NodeSource } from './corpus.ts'
import { type Entry, readValue } from './entries.ts'
import type { Report } from './problem.ts'
import { createYamlReader, namesIn, type YamlReader } from './yamlReader.ts'
import { readDocument } from './readDocument.ts'
import {
  BodyShape,
  EdgeShape,
  GlossaryShape,
  HeadShape,
  NodeShape,
  NodesFileShape,
  PrintedShape,
  RelationShape,
  TermShape,
  VerbStatusShape,
  VocabularyFileShape,
} from './shapes.ts'
import type { YamlFile } from './yamlFile.ts'

function readNodes(folder: string, reader: YamlReader): Pick<Corpus, 'nodeFiles' | 'nodes'> {
  const nodeFiles: { kind: string; at: ReturnType<YamlFile['at']> }[] = []
  const nodes: Entry<NodeSource>[] = []
  for (const name of namesIn(join(folder, 'nodes'), '.yaml')) {
    const file = reader.yaml(join(folder, 'nodes', name))
    if (file === null) continue
    const value = readValue(file, [], file.value, NodesFileShape, reader.report)
    if (value === undefined) {
      reader.markIncomplete()
      continue
    }
    nodeFiles.push({ kind: value.kind, at: file.at('kind') })
    for (const entry of reader.map(file, ['nodes'], value.nodes ?? {}, NodeShape))
      nodes.push({ ...entry, value: { ...entry.value, kind: value.kind } })
  }
  return { nodeFiles, nodes }
}

function readVocabulary(
  folder: string,
  reader: YamlReader,
): Pick<Corpus, 'kinds' | 'relations' | 'initiatives' | 'statuses' | 'verbs' | 'noticeKinds' | 'printed'> {
  const file = reader.yaml(join(folder, 'vocabulary.yaml'))
  const value = file && readValue(file, [], file.value, VocabularyFileShape, reader.report)
  if (!file || !value) {
    reader.markIncomplete()
    return { kinds: [], relations: [], initiatives: [], statuses: [], verbs: [], noticeKinds: [], printed: [] }
  }
  return {
    kinds: reader.map(file, ['kinds'], value.kinds, TermShape),
    relations: reader.map(file, ['relations'], value.relations, RelationShape),
    initiatives: reader.map(file, ['initiatives'], value.initiatives, TermShape),
    statuses: reader.map(file, ['statuses'], value.statuses ?? {}, TermShape),
    verbs: reader.map(file, ['verbs'], value.verbs ?? {}, VerbStatusShape),
    noticeKinds: reader.map(file, ['notices'], value.notices ?? {}, TermShape),
    printed: reader.map(file, ['printed'], value.printed ?? {}, PrintedShape),
  }
}

/** Keys that two nodes, bodies or claims have. Nobody can say which one is meant, nor which key is missing in its place. */
function usedTwice({ nodes, bodies, documents }: Pick<Corpus, 'nodes' | 'bodies' | 'documents'>): readonly string[] {
  const keys = [...nodes, ...bodies, ...documents.flatMap(({ claims }) => claims)].map(({ key }) => key)
  const seen = new Set<string>()
  return keys.filter((key) => seen.size === seen.add(key).size)
}

/** Reads a corpus folder. Whatever has not the right shape is reported and left out. */
export function readCorpus(folder: string, report: Report): Corpus {
  const reader = createYamlReader(report)
  const head = reader.yaml(join(folder, 'corpus.yaml'))
  const bodies = reader.yaml(join(folder, 'bodies.yaml'))
  const edges = reader.yaml(join(folder, 'edges.yaml'), false)
  const glossary = reader.yaml(join(folder, 'glossary.yaml'), false)
  const parts = {
    head: head === null ? undefined : readValue(head, [], head.value, HeadShape, report),
    bodies: bodies === null ? [] : reader.map(bodies, [], bodies.value, BodyShape),
    ...readVocabulary(folder, reader),
    ...readNodes(folder, reader),
    glossary:
      glossary === null || glossary.value === null ? [] : reader.map(glossary, [], glossary.value, GlossaryShape),
    documents: namesIn(join(folder, 'documents')).flatMap((id): readonly DocumentSource[] => {
      const document = readDocument(join(folder, 'documents', id), id, reader)
      return document === null ? [] : [document]
    }),
    edges: edges === null || edges.value === null ? [] : reader.entries(edges, [], edges.value, EdgeShape),
  }
  const twice = usedTwice(parts)
  const damaged = new Set([...reader.damaged, ...twice])
  return { folder, ...parts, damaged, whole: reader.isWhole() && twice.length === 0 }
}
