/** What is said about opening other graphs, in Chinese. */
const numbers = new Intl.NumberFormat('zh-CN')
const n = (count: number): string => numbers.format(count)
const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${n(Math.ceil(bytes / 1000))} kB` : `${n(Math.round(bytes / 100_000) / 10)} MB`

/** Where in a file something stands. */
export interface Where {
  readonly path: string
  readonly line: number | null
  readonly column: number | null
  readonly at: string | null
  readonly found: string | null
  readonly expected: string | null
}

const place = ({ path, line, column, at }: Where): string => {
  const inside = [
    ...(line === null ? [] : [`第 ${n(line)} 行`]),
    ...(column === null ? [] : [`第 ${n(column)} 列`]),
    ...(at === null ? [] : [at]),
  ].join('，')
  return inside === '' ? `“${path}”` : `“${path}”（${inside}）`
}
const instead = ({ found, expected }: Where): string =>
  (found === null ? '' : `那里是：${found}。`) + (expected === null ? '' : `应为：${expected}。`)

/** One of many, as an example. */
interface Some {
  readonly count: number
  readonly example: string
}

export const openingZh = {
  title: '打开另一张图',
  anyOf: (formats: readonly string[]): string => `${formats.slice(0, -1).join('、')} 或 ${formats.at(-1) ?? ''}`,
  lead: (formats: string): string =>
    `把文件或文件夹拖到页面上，或者在这里选择。可以打开 ${formats}；按内容辨认，不看文件名。`,
  local: '文件只在这个浏览器里读，不会上传到任何地方。',
  files: '选择文件…',
  folder: '选择文件夹…',
  drop: '放开即打开',
  paste: '或者粘贴文件内容',
  pasted: '粘贴的内容',
  readPasted: '打开粘贴的内容',
  address: '或者从网址载入',
  load: '载入',
  endpoint: '或者探索一个 SPARQL 端点',
  recent: '在这台设备上打开过',
  forget: '忘掉',
  forgetLabel: (name: string): string => `忘掉“${name}”`,
  size,
  stop: '停止',
  reading: (percent: number | null): string => (percent === null ? '正在读取…' : `正在读取… ${n(percent)}%`),
  stopped: '已停止，什么也没有改变。',
  stays: '原来打开的图没有变。',
  failed: '打开文件的程序没有取到。请检查网络，再载入一次。',
  table: {
    title: '这些列各是什么？',
    lead: (path: string, rows: number): string =>
      `“${path}”是一张有 ${n(rows)} 行的表。请指出哪一列是什么，没有的就留空。`,
    column: (place: number): string => `第 ${n(place)} 列`,
    none: '没有',
    open: '打开',
    names: {
      source: '起点',
      target: '终点',
      relation: '关系',
      id: '节点的编号',
      label: '名称',
      kind: '种类',
      quote: '原话',
      document: '出处',
      body: '谁说的',
    },
    needs: '至少要有起点和终点（联系的表），或者编号（节点的表）。',
    first: '表的开头',
  },
  gate: {
    file: (name: string): string => `这个链接显示的是“${name}”，一份在发链接的人磁盘上的文件。`,
    fileWhat: '请向对方要这份文件，拖到这里或选择它，页面就会显示链接所指的样子。',
    otherFile: '这份文件与链接所指的不同：名称或内容不一样。仍按链接显示它，找不到的会说明。',
    address: (url: string): string => `这个链接要从另一个网址载入一张图：${url}`,
    addressWhat: (site: string): string => `载入时，${site} 会知道您的网络地址。同意一次，以后不再询问这个网站。`,
    agree: '同意并载入',
    unclear: (raw: string): string => `这个链接所指的图无法辨认：${raw}`,
    shipped: '看本站自带的图',
    title: '另一张图',
    refused: '图没有打开',
    again: '再试一次',
  },
  shown: (name: string, format: string): string => `打开的文件：${name}（${format}）。`,
  close: '知道了',
  back: '回到本站自带的图',
  quoted: (edges: number, of: number): string =>
    edges === 0
      ? '这份文件的联系没有注明出处，图中的关系无从核对。'
      : edges < of
        ? `${n(of)} 条联系中有 ${n(edges)} 条引了原话，其余没有注明出处。`
        : '每条联系都引了原话。',
  notes: {
    encoding: ({ path, encoding }: { path: string; encoding: string }): string =>
      `“${path}”不是 UTF-8，按 ${encoding} 读取。`,
    'invalid-bytes': ({ path, count, line }: { path: string; count: number; line: number }): string =>
      `“${path}”里有 ${n(count)} 处字节不成文字（第一处在第 ${n(line)} 行），以 \u{fffd} 代替。`,
    joined: ({ count, example }: Some): string =>
      `${n(count)} 条联系与另一条起点、终点、关系都相同，已合为一条（如 ${example}）。`,
    'named-by-edges': ({ count, example }: Some): string =>
      `${n(count)} 个节点只在联系里出现，以编号为名（如 ${example}）。`,
    'given-twice': ({ count, example }: Some): string =>
      `${n(count)} 个节点给出不止一次，已合在一起（如 ${example}）。`,
    'too-many-kinds': ({ count, example }: Some): string =>
      `有 ${n(count)} 种不同的种类，多得分不清，改作节点的一项说明（如 ${example}）。`,
    'too-many-relations': ({ count, example }: Some): string =>
      `有 ${n(count)} 种不同的关系，多得分不清，改作联系的一项说明（如 ${example}）。`,
    'left-out': ({ what, count, example }: Some & { what: string }): string =>
      `${n(count)} 处 ${what} 在这里无法显示，没有读入（如 ${example}）。`,
    'not-numbers': ({ count, example }: Some): string =>
      `${n(count)} 处应为数字而不是数字，照字面保留（如 ${example}）。`,
    'passed-over': ({ path }: { path: string }): string => `“${path}”不是这张图的一部分，没有读。`,
  },
  faults: {
    empty: (where: Where): string => `${place(where)}是空的。请选一份有内容的文件。`,
    'unknown-format': (where: Where, formats: string): string =>
      `${place(where)}的内容不像任何认得的格式。${instead(where)}可以打开的是 ${formats}。`,
    'not-this-format': (where: Where): string => `${place(where)}看上去像图文件，却缺少应有的部分。${instead(where)}`,
    broken: (where: Where): string =>
      `${place(where)}在此处中断或有误，读不下去。${instead(where)}请重新导出或取一份完整的。`,
    'unknown-encoding': (where: Where): string => `${place(where)}的编码无法辨认。请另存为 UTF-8，再打开。`,
    'declares-entities': (where: Where): string =>
      `${place(where)}声明了 XML 实体。这样的文件可能在展开时撑满内存，所以不读。请导出一份没有 DOCTYPE 的。`,
    'wants-the-network': (where: Where): string =>
      `${place(where)}要从网上取得它的一部分。${instead(where)}本页不会替文件上网，请用自带上下文的文件。`,
    'too-large': (where: Where): string => `${place(where)}太大。${instead(where)}请取它的一部分。`,
    'too-deep': (where: Where): string => `${place(where)}嵌套太深，不像一张图。${instead(where)}`,
    'too-many': (where: Where): string => `${place(where)}里的节点或联系太多。${instead(where)}请取它的一部分。`,
    'no-nodes': (where: Where): string => `${place(where)}里一个节点也没有。请看看是不是选错了文件。`,
    invalid: (where: Where): string => `${place(where)}不是有效的图文件。${instead(where)}`,
    mapping: (where: Where): string => `${place(where)}的列还没有指明：${instead(where)}`,
    stopped: (where: Where): string => `${place(where)}的读取已停止。`,
  },
  fetching: {
    status: (url: string, status: number): string => `${url} 回答 ${String(status)}，没有给出文件。请检查网址。`,
    network: (url: string): string =>
      `${url} 没有取到：网络不通，或者那个网站不许别的页面读取它的文件（CORS）。可以先在浏览器里下载，再拖到这里。`,
    plain: (url: string): string => `${url} 不是 https 网址，本页的安全规定不许载入。可以先下载，再拖到这里。`,
    oneFile: (url: string): string =>
      `${url}：这一页是单独一个文件，不从网上取任何东西。请在浏览器里下载，再拖到这里。`,
    large: (url: string): string => `${url} 大得超过本页能读的限度。`,
  },
  foreign: {
    editorial: '未注明出处',
    editorialWhy: '这份文件没有注明出处。',
    editorialCount: (count: number): string => `未注明出处（${n(count)}）：文件没有说它出自哪里。`,
    editorialSentence: '{source} {relation} {target}。（未注明出处）',
    what: (nodes: number, edges: number): string => `${n(nodes)} 个节点和 ${n(edges)} 条联系。`,
    places: {
      given: '各节点在文件所给的位置上。',
      force: '相连的节点离得近，位置由本页算出。',
      flowers: '联系多的节点居中，与它相连的在四周。',
    },
    arranged: { given: '照文件', force: '按相连', flowers: '按相连' },
    responsible: '这份文件没有说明由谁负责。',
    reading: '这张图是从一份文件读来的，本站没有编辑它。',
    licence: '文件没有说明使用条款。',
    whatText: (title: string, nodes: number, edges: number): string =>
      `“${title}”是从一份文件打开的图，有 ${n(nodes)} 个节点和 ${n(edges)} 条联系。`,
    noDate: '文件没有给出日期。',
    citation: (title: string, edition: string, link: string): string => `《${title}》。文件校验码 ${edition}。${link}`,
    body: '出处',
    properties: '文件里的其他说明',
    id: '文件里的编号',
    excerpts: '文件只给出了这些摘录，没有给出全文。',
  },
}
export type OpeningWords = typeof openingZh
