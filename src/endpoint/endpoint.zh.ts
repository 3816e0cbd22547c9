/** Words about graphs at SPARQL endpoints, in Chinese. */
const numbers = new Intl.NumberFormat('zh-CN')
const n = (count: number): string => numbers.format(count)

/** The last part of an IRI. */
const last = (iri: string): string => iri.split(/[/#:]/u).at(-1) ?? iri

/** Why an endpoint gave no answer. */
export interface TroubleFacts {
  readonly address: string
  readonly status: number | null
  readonly seconds: number | null
  /** How the body of the server's answer begins. */
  readonly serverMessage: string | null
}

const quoted = ({ serverMessage }: TroubleFacts): string => (serverMessage ? `它说：“${serverMessage}”。` : '')

export const endpointZh = {
  troubles: {
    'cors-or-network': ({ address }: TroubleFacts): string =>
      `${address} 没有可读的回答：服务器没有开，网络不通，或者它不许别的网站的页面查询（CORS）。请检查地址，或请管理者允许跨站查询。`,
    'time-out': ({ address }: TroubleFacts): string =>
      `${address} 太久没有回答，已不再等。可以再试一次，或者换一个更窄的查法。`,
    busy: ({ address, seconds }: TroubleFacts): string =>
      `${address} 眼下太忙，不接受更多查询。${seconds === null ? '请过一会儿再试。' : `它要求过 ${n(seconds)} 秒再来。`}`,
    refused: ({ address, status }: TroubleFacts): string =>
      `${address} 拒绝了查询（${String(status ?? 401)}）：它要用户名和密码，或者这组不对。请在连接表里填写。`,
    status: (facts: TroubleFacts): string =>
      `${facts.address} 回答 ${String(facts.status ?? '')}，没有给出结果。${quoted(facts)}可以再试一次，或请管理者查看。`,
    'not-sparql': (facts: TroubleFacts): string =>
      `${facts.address} 的回答不是 SPARQL 结果。${quoted(facts)}请检查地址：端点的地址往往以 /sparql 或 /query 结尾。`,
    truncated: ({ address }: TroubleFacts): string => `${address} 的回答中途断了，没有采用。请再试一次。`,
    'too-much': ({ address }: TroubleFacts): string =>
      `${address} 的回答太大，已停止读取。请查更窄的内容，或者指定命名图。`,
    address: ({ address }: TroubleFacts): string =>
      `${address} 不能从这个页面查询：只允许 https 地址和本机（localhost）。`,
  },
  unknown: (what: string): string => `出了意外：${what}`,
  oneFile: '这个页面是单独一个文件，不联网，因此不能查询端点。请在网站上打开它。',
  stays: '页面上的内容没有变。',
  form: {
    lead: '图留在它的服务器上，只取来您要看的部分，连同出处。',
    address: '端点地址',
    graphs: '命名图（每行一个 IRI；空着是全部）',
    labels: '名称的谓词（IRI；空着用常见的）',
    languages: '名称的语言，依次（例如 zh en）',
    evidence: '出处怎样记录',
    profiles: {
      'find-out': '自动查明',
      none: '不查出处',
      statement: 'rdf:Statement',
      wikidata: 'Wikidata 式的陈述节点',
      'named-graph': '每个来源一个命名图',
      reifier: 'RDF 1.2 具化',
    },
    text: '全文检索',
    texts: { none: '没有：在名称里逐个找', virtuoso: 'Virtuoso（bif:contains）', wikidata: 'Wikidata 自己的检索' },
    more: '更多设置',
    user: '用户名',
    password: '密码',
    secret: '用户名和密码只留在这个标签页的内存里，不进链接，也不保存；关掉就没有了。',
    consent: (site: string): string => `${site} 会知道您的网络地址和您查了什么。按下按钮即表示同意。`,
    test: '测试连接',
    testing: '正在测试…',
    explore: '开始探索',
    plain: '只允许 https 地址和本机（localhost）。',
  },
  probe: {
    reachable: '可以查询：端点有回答，也允许这个页面读取。',
    labels: (predicates: readonly string[], languages: readonly string[]): string =>
      `有名称（${predicates.map(last).join('、')}${languages.length > 0 ? `；语言：${languages.join('、')}` : ''}）。`,
    noLabels: '没有找到名称：节点只能用 IRI 的最后一段来称呼。可以指定名称的谓词。',
    profile: (name: string): string => `出处：${name}。`,
    noProfile: '没有查到任何一种出处的记法：联系显示时不带出处。',
    text: (name: string): string => `全文检索可用：${name}。`,
    noText: '没有可用的全文检索：在名称里逐个找，大图会慢。',
    rows: (rows: number): string => `它一次最多给 ${n(rows)} 行：超过的分页取，并会说明“可能不全”。`,
    noRows: '没有发现行数限制。',
    forbids: (address: string): string =>
      `${address} 有服务器，但不许别的网站的页面读取它的回答（CORS）。请管理者允许跨站查询。`,
    counts: (time: number): string => `可以计数：统计类型用了 ${n(time)} 毫秒。`,
    unknown: {
      rows: '行数限制没有查明。',
      labels: '名称没有查明。',
      evidence: '出处的记法没有查明。',
      'full-text': '全文检索没有查明。',
      counts: '统计类型没有成功，改用估计数。',
    },
    milliseconds: (time: number): string => `一次查询用了 ${n(time)} 毫秒。`,
  },
  gate: {
    what: (address: string): string => `这个链接要查询另一处的图：${address}`,
    steps: (steps: number): string => (steps === 0 ? '还没有取来任何内容。' : `要取来 ${n(steps)} 步的内容。`),
    agree: '同意并查询',
  },
  bar: {
    label: '端点',
    shown: (name: string, nodes: number): string =>
      nodes === 0 ? `${name}：尚未取来内容` : `${name}：已取来 ${n(nodes)} 个节点`,
    search: (name: string): string => `在 ${name} 里查找`,
    find: '查找',
    kind: '类型',
    anyKind: '所有类型',
    partial: '可能不全：端点没有全部告诉我们。',
    missing: (count: number): string => `链接里有 ${n(count)} 项在端点里已经没有了。`,
    results: '查找结果',
    found: (count: number): string => (count === 0 ? '没有找到。' : `找到 ${n(count)} 个`),
    searching: '正在查找…',
    more: '再来 50 个',
    close: '收起',
    here: '已在图上',
  },
  loadTask: {
    loading: (percent: number): string => `正在取来… ${n(percent)}%`,
    stop: '停止',
    stopped: '已停止，什么也没有改变。',
    tooLong: '再取下去，链接就超过 8,000 个字符，许多地方放不下。可以把已经取来的存成文件，随时在这里打开。',
    save: '存成 graph.json',
    close: '知道了',
  },
  home: {
    title: '从哪里开始？',
    text: '在上方查找一个名称，或者从一个类型里挑一个。取来什么，图上就有什么，链接会记住每一步。',
    kinds: '类型',
    apparatus: (kinds: number): string => `词表和出处用的类型（${n(kinds)}）`,
    none: '端点没有说它有哪些类型。请用查找。',
    loading: '正在统计类型…',
    again: '再试一次',
  },
  relations: {
    title: '端点里的关系',
    loading: '正在统计关系…',
    out: '由它出发',
    in: '指向它',
    none: '端点没有别的关系。',
    count: (count: number, isExact: boolean): string => `${n(count)}${isExact ? '' : '+'}`,
    part: (here: number, all: string): string => `${n(here)} / ${all}`,
    all: (count: number): string => (count === 1 ? '取来' : `取来 ${n(count)} 个`),
    first: '取来前 50 个',
    next: '再取 50 个',
    done: '都在图上',
    load: (what: string, relation: string): string => `${relation}：${what}`,
    choose: '挑选',
    chosen: (count: number): string => `取来选中的 ${n(count)} 个`,
    nextPage: '下一页',
    partial: '可能不全。',
  },
  evidence: {
    coming: (edges: number): string => `正在读 ${n(edges)} 条联系的出处…`,
    stopped: (edges: number): string => `${n(edges)} 条联系的出处还没有读。`,
    failed: (edges: number): string => `${n(edges)} 条联系的出处没能读到。`,
    read: '读出处',
  },
  phrase: {
    editorial: '没有引文',
    editorialWhy: '端点没有为它引用原文；如果它指明了来源，写在下面。',
    editorialSentence: '{source}{relation}{target}。（没有引文。）',
    awaited: {
      editorial: '没有引文，或者还没有读到',
      editorialWhy: '端点没有为它引用原文，或者它的出处还没有读到。',
      editorialSentence: '{source}{relation}{target}。（没有引文，或者还没有读到。）',
    },
    empty: '还没有从端点取来内容。',
    derivedWhy: '端点说它是推出来的：引文没有直接这样说，它由引文、或由引文所说的别的关系推出。',
    places: '先来的留在原处，后来的围着带来它的节点。',
    arranged: '取来的次序',
    status: (name: string): string => `取自 ${name}`,
    responsible: '由端点的管理者负责。',
    reading: '这张图取自一个 SPARQL 端点，本站没有编辑过。',
    licence: '使用条件由端点的管理者规定。',
    citation: (title: string, edition: string, link: string): string =>
      `《${title}》。取来内容的校验码 ${edition}。${link}`,
    properties: '端点还说',
    id: '在端点里的标识',
  },
}

export type EndpointWords = typeof endpointZh
