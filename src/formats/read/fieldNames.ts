/** Names that programs and people give to the fields of a graph, in lower case. Of two that match, the earlier one counts. */
const lists = {
  /** The name of a node. `printed` is what our own files call the name in the text. */
  label: [
    'printed',
    'label',
    'name',
    'title',
    'caption',
    'display-name',
    'shared-name',
    '名称',
    '名字',
    '标签',
    '标题',
  ],
  id: ['id', 'key', 'identifier', 'node', 'node-id', 'uid', 'uuid', '编号', '标识', '节点'],
  kind: ['kind', 'type', 'category', 'class', 'group', 'node-type', '类型', '类别', '种类', '分类'],
  relation: [
    'relation',
    'relationship',
    'predicate',
    'interaction',
    'shared-interaction',
    'relation-type',
    'edge-type',
    'rel',
    'label',
    'type',
    'kind',
    'name',
    '关系',
    '谓词',
    '类型',
    '标签',
    '名称',
  ],
  source: ['source', 'from', 'start', 'subject', 'source-id', 'node1', 'head', '来源', '源', '起点', '主体', '头实体'],
  target: ['target', 'to', 'end', 'object', 'target-id', 'node2', 'tail', '目标', '终点', '客体', '尾实体'],
  quote: [
    'quote',
    'quotes',
    'quotation',
    'passage',
    'text-quote',
    'excerpt',
    'evidence',
    'citation',
    'zitat',
    '引文',
    '原文',
    '引用',
  ],
  document: ['document', 'source-document', 'source', 'reference', 'ref', '出处', '文献', '来源', '文件'],
  body: [
    'body-name',
    'body',
    'bodies',
    'speaker',
    'said-by',
    'attributed-to',
    'author',
    'who',
    '说话人',
    '发言人',
    '机构',
    '作者',
  ],
  lang: ['lang', 'language', '语言'],
  /** The readable name of a relation or kind, where another field has its id. */
  kindName: ['kind-name'],
  relationName: ['relation-name'],
  x: ['x'],
  y: ['y'],
  latitude: ['lat', 'latitude', '纬度'],
  longitude: ['lon', 'lng', 'long', 'longitude', '经度'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** The roles that a field can have. */
export type Role = keyof typeof lists

/** A cache of normalised names: a file has a few of them, hundreds of thousands of times. */
const plain = new Map<string, string>()

/** A field's name as the lists have it: `Text Quote`, `text_quote` and `textQuote` are one. */
export function plainName(name: string): string {
  const before = plain.get(name)
  if (before !== undefined) return before
  const made = name
    .trim()
    .replace(/(?<=[a-z])(?=[A-Z])/gu, '-')
    .toLowerCase()
    .replace(/[\s_]+/gu, '-')
  if (plain.size < 5000) plain.set(name, made)
  return made
}

const ranks = new Map(
  Object.entries(lists).map(([role, names]) => [role, new Map(names.map((name, rank) => [name as string, rank]))]),
)

/** Whether a field has one of the names of a role. */
export const fits = (name: string, role: Role): boolean => rankOf(name, role) < Infinity

/** Whether a name belongs to any role. */
export const isFieldName = (name: string): boolean => [...ranks.values()].some((names) => names.has(plainName(name)))

const rankOf = (name: string, role: Role): number => ranks.get(role)?.get(plainName(name)) ?? Infinity

/** The places, among names, of those that fit a role, the best first. */
export function placesFor(names: readonly string[], role: Role): readonly number[] {
  return names
    .map((name, place) => ({ place, rank: rankOf(name, role) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((one, other) => one.rank - other.rank)
    .map(({ place }) => place)
}
