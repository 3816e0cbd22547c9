const numbers = new Intl.NumberFormat('zh-CN')
const dates = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' })
const n = (count: number): string => numbers.format(count)
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、')

/** Words about sharing, embedding and changes between editions, in Chinese. */
export const shareZh = {
  title: '分享这个画面',
  shows: '打开后看到的是',
  joint: '；',
  search: (words: string) => `搜索“${words}”`,
  ofFile: (name: string): string => `这张图是一份文件（“${name}”）：打开链接的人要先有它，请一并发送。`,
  link: '链接',
  copyLink: '复制链接',
  copyMarkdown: '复制 Markdown',
  copyRich: '复制富文本',
  system: '用系统分享…',
  copied: '已复制',
  copiedMessage: '已复制到剪贴板。',
  copiedAsPlain: '这个浏览器不收富文本，已复制为纯文字。',
  byHand: '浏览器不让本页写入剪贴板。要复制的文字已经选中，请用键盘或菜单复制。',
  byHandLabel: '要复制的文字',
  choices: '链接里带上什么',
  look: (language: string, theme: string) => `界面语言和主题：${language}，${theme}`,
  lookNot: '不带，各人照自己浏览器的设置看。',
  languages: { zh: '中文', en: '英文' },
  themes: { light: '浅色', dark: '深色' },
  camera: '我的画面位置和远近',
  cameraNot: '不带，打开时看到全图。',
  edition: (edition: string) => `版本 ${edition}`,
  editionWhy: '日后内容有变，打开的人会知道变了什么。',
  address: '用哪个地址',
  addressPublic: '公开地址',
  addressHere: '本页现在的地址',
  here: '本页从本机或内网打开，这个地址别处多半打不开。',
  noPublic: '这张图还没有登记公开地址，无法生成公开链接。',
  qr: '二维码',
  qrLabel: (sentence: string) => `链接的二维码。${sentence}`,
  qrHint: '用手机扫一扫，看到同一个画面。',
  qrTooLong: '链接太长，一个二维码放不下。',
  embed: '嵌入网页',
  embedHint: '把这段代码贴进网页。画面里点得开原话；先点一下，滚轮才缩放；角上有链接通到整张图。',
  embedCode: '嵌入代码',
  copyCode: '复制代码',

  whole: '在新标签页里打开整张图',
  wheel: '先点一下，或按住 Ctrl，再用滚轮缩放',

  changes: {
    since: (edition: string, day: string) =>
      `版本 ${edition}（${dates.format(new Date(day))}登记）以来，就这个画面来说：`,
    nothing: '没有变化。',
    renamed: (was: string) => `原名“${was}”，现名`,
    gone: {
      node: (name: string, kind: string) => `${kind}“${name}”不在了。`,
      edges: (count: number, sentences: readonly string[]) =>
        `不在了的联系有 ${n(count)} 条：${quoted(sentences)}${count > sentences.length ? '等' : ''}。`,
      claims: (count: number) => `不再收录的原话有 ${n(count)} 段。`,
      figures: (count: number) => `不再收录的数字有 ${n(count)} 个。`,
    },
    changed: (count: number) => `内容有改动的有 ${n(count)} 处：`,
    nodes: (count: number) => `新增节点 ${n(count)} 个：`,
    edges: (count: number) => `新增联系 ${n(count)} 条：`,
    claims: (count: number) => `新收原话 ${n(count)} 段：`,
    more: (count: number) => `另有 ${n(count)} 处`,
  },
}
