/** Files that somebody has broken, or made to do harm: over two hundred, of all formats. */
import type { Given } from '../formats/read/openResult.ts'
import { sampleFiles } from './sampleFiles.ts'

/** A file with what is wrong with it. */
export interface Hostile extends Given {
  readonly what: string
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const file = (what: string, path: string, text: string): Hostile => ({ what, path, bytes: utf8(text) })
const samples = Object.entries(sampleFiles)

/** UTF-16 by hand, so that halves of pairs stay what they are. */
function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBig)
  return bytes
}

function spliced(text: string, middle: readonly number[]): Uint8Array {
  const bytes = utf8(text)
  const half = Math.floor(bytes.length / 2)
  return Uint8Array.from([...bytes.subarray(0, half), ...middle, ...bytes.subarray(half)])
}

const truncated = samples.flatMap(([path, text]) =>
  Array.from({ length: 8 }, (_, at) => {
    const end = Math.floor((text.length * (at + 1)) / 9)
    return file(`cut off at ${end}`, path, text.slice(0, end))
  }),
)

const encoded = samples.flatMap(([path, text]): readonly Hostile[] => [
  { what: 'UTF-16 LE without a mark', path, bytes: utf16(text, false) },
  { what: 'UTF-16 BE with a mark', path, bytes: utf16(`\ufeff${text}`, true) },
  { what: 'UTF-16 with half a pair', path, bytes: utf16(`\ufeff${text.replace('lpha', 'lp\ud800ha')}`, false) },
  { what: 'two byte order marks', path, bytes: utf8(`\ufeff\ufeff${text}`) },
  { what: 'NUL in the middle', path, bytes: spliced(text, [0]) },
  { what: 'bytes that are no UTF-8', path, bytes: spliced(text, [0xff, 0xfe, 0xc0]) },
  { what: 'half a pair in UTF-8', path, bytes: spliced(text, [0xed, 0xa0, 0x80]) },
])

const script = '<script>document.title="broken"</script><img src=x onerror=alert(1)>'
const escaped = (text: string, words: string): string =>
  text.startsWith('<?xml') ? words.replaceAll('<', '&lt;').replaceAll('"', '&quot;') : words.replaceAll('"', "'")
const worded = samples.flatMap(([path, text]) => [
  file('a script for a name', path, text.replaceAll('Alpha', escaped(text, script))),
  file('an address that runs', path, text.replaceAll('Alpha', 'javascript:alert(1)')),
  file('ids of Object', path, text.replaceAll('alpha', '__proto__').replaceAll('beta', 'constructor')),
  file('more ids of Object', path, text.replaceAll('alpha', 'toString').replaceAll('beta', 'hasOwnProperty')),
  file('fields of Object', path, text.replaceAll(/label|name|Label/gu, '__proto__')),
  file('right to left', path, text.replaceAll('Alpha', '\u202eahplA\u2066')),
])

const many = (text: string, count: number): string => text.repeat(count)
const links = (nodes: string, edges = ''): string => `{"nodes":[${nodes}],"links":[${edges}]}`
const deep = 100_000

const json = [
  file('nested lists', 'a.json', many('[', deep)),
  file('nested and closed lists', 'a.json', many('[', deep) + many(']', deep)),
  file('nested objects', 'a.json', `${many('{"a":', deep)}1${many('}', deep)}`),
  file('a deep property', 'a.json', links(`{"id":1,"p":${many('[', deep)}${many(']', deep)}}`)),
  file('1e999', 'a.json', links('{"id":1e999},{"id":-1e999}', '{"source":1e999,"target":1,"weight":1e999}')),
  file('numbers no double holds', 'a.json', links('{"id":12345678901234567890},{"id":12345678901234567891}')),
  file('NaN', 'a.json', links('{"id":NaN,"x":NaN,"y":-Infinity}', '{"source":NaN,"target":NaN}')),
  file('negative places', 'a.json', links('{"name":"a"},{"name":"b"}', '{"source":-1,"target":99}')),
  file('ends that are none', 'a.json', links('{"id":1}', '{"source":null,"target":{}}')),
  file('an edge without ends', 'a.json', links('{"id":1}', '{}')),
  file('lists for objects', 'a.json', links('[1],[2]', '[[]]')),
  file('words for objects', 'a.json', links('"a","b"', '"ab"')),
  file('an object for a list', 'a.json', '{"nodes":{"0":{"id":1}},"links":[]}'),
  file('numbers for lists', 'a.json', '{"nodes":-5,"edges":1e99,"links":true}'),
  file('no nodes', 'a.json', links('')),
  file(
    'prototypes',
    'a.json',
    '{"__proto__":{"polluted":1},"nodes":[{"id":"a","__proto__":{"polluted":1}}],"links":[]}',
  ),
  file('constructors', 'a.json', links('{"id":"a","constructor":{"prototype":{"polluted":1}}}')),
  file('a thousand of one id', 'a.json', links(many('{"id":1},', 999) + '{"id":1}')),
  file(
    'a cycle of parents',
    'a.json',
    '{"elements":[{"data":{"id":"a","parent":"b"}},{"data":{"id":"b","parent":"a"}}]}',
  ),
  file('elements without data', 'a.json', '{"elements":{"nodes":[{},{"data":[]}],"edges":{}}}'),
  file('an edge for a node', 'a.json', '[{"data":{"source":"a","target":"a"}}]'),
  file('our format with nothing in it', 'a.json', '{"attributes":{"format":"verbatim-graph"}}'),
  file(
    'our format with lists of wrong things',
    'a.json',
    '{"attributes":{"format":"verbatim-graph","claims":[1,2]},"nodes":[[]]}',
  ),
  file('a context of the network', 'a.jsonld', '{"@context":"https://example.org/c.jsonld","@id":"a","b":"c"}'),
  file('a context that holds itself', 'a.jsonld', '{"@context":{"a":{"@context":{"a":{"@id":"a"}}}},"a":{"a":{}}}'),
  file('a graph of words', 'a.jgf', '{"graph":{"nodes":"ab","edges":"ab"},"graphs":"ab"}'),
  file('nodes of nothing', 'a.jgf', '{"graph":{"nodes":{"a":null,"__proto__":[]},"hyperedges":[{}]}}'),
  file('passages of nothing', 'a.jgf', '{"graph":{"metadata":{"edition":"","passages":[{}]},"nodes":{"a":{}}}}'),
  file('comments', 'a.json', '// no\n{"nodes":[]}'),
  file('a comma too many', 'a.json', '{"nodes":[{"id":1},],"links":[]}'),
  file('control characters', 'a.json', '{"nodes":[{"id":"\u0001\u0002"}],"links":[]}'),
  file('half a pair, escaped', 'a.json', links(String.raw`{"id":"\ud800","quote":"\udfff\ud800"}`)),
  file('ten megabytes in a word', 'a.json', links(`{"id":"${many('x', 10_000_000)}"}`)),
  file('ten megabytes that do not end', 'a.json', `{"nodes":[{"id":"${many('\\"', 5_000_000)}`),
  file('ten megabytes of digits', 'a.json', `{"nodes":[{"id":${many('9', 10_000_000)}}]}`),
]

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${many(`&l${at};`, 10)}">`).join('')
const gexf = (inside: string): string => `<gexf><graph>${inside}</graph></gexf>`
const xml = [
  file(
    'a billion laughs',
    'a.gexf',
    `<!DOCTYPE gexf [<!ENTITY l0 "ha">${laughs}]>${gexf('<nodes><node id="a" label="&l9;"/></nodes>')}`,
  ),
  file(
    'a file of the machine',
    'a.graphml',
    '<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]><graphml><graph><node id="&x;"/></graph></graphml>',
  ),
  file(
    'a DTD of the network',
    'a.graphml',
    '<!DOCTYPE graphml SYSTEM "https://example.org/x.dtd"><graphml><graph><node id="a"/></graph></graphml>',
  ),
  file('a parameter entity', 'a.gexf', `<!DOCTYPE gexf [<!ENTITY % p SYSTEM "https://example.org/p"> %p;]>${gexf('')}`),
  file('nested elements', 'a.gexf', gexf(many('<node>', deep))),
  file('nested graphs', 'a.graphml', `<graphml>${many('<graph><node id="a">', deep)}`),
  file('an unknown entity', 'a.gexf', gexf('<nodes><node id="&nope;"/></nodes>')),
  file('a page', 'a.html', `<!DOCTYPE html><html><body>${script}</body></html>`),
  file('a picture', 'a.svg', `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`),
  file('comments that do not end', 'a.gexf', many('<!--', 250_000)),
  file('attributes twice', 'a.gexf', gexf('<nodes><node id="a" id="b"/></nodes>')),
  file('huge attributes', 'a.gexf', gexf(`<nodes><node id="${many('x', 5_000_000)}"/></nodes>`)),
]

const text = [
  file('nothing', 'a.csv', ''),
  file('only spaces', 'a.csv', ' \n\t\n'),
  file('only commas', 'a.csv', many(',', 1_000_000)),
  file('a hundred thousand columns', 'a.csv', `${many('a,', 100_000)}\n${many('b,', 100_000)}\n`),
  file('a quotation mark that does not end', 'a.csv', `source,target\na,"b\n${many('c,d\n', 1000)}`),
  file('only quotation marks', 'a.csv', many('"', 3_000_001)),
  file('ten megabytes in a line', 'a.csv', `source,target\na,${many('x', 10_000_000)}\n`),
  file('formulas', 'a.csv', 'source,target,quote\n=HYPERLINK("x"),@SUM(1),+1\n'),
  file('ragged rows', 'a.csv', 'source,target\na\na,b,c,d\n,\n,b\n'),
  file('headers of Object', 'a.csv', 'source,target,__proto__,constructor,__proto__\na,b,1,2,3\n'),
  file('nested lists', 'a.ttl', `@prefix a: <a:> . a:a a:b ${many('( ', 20_000)}`),
  file('nested nodes', 'a.ttl', `@prefix a: <a:> . a:a a:b ${many('[ a:b ', 20_000)}`),
  file('only a comment', 'a.ttl', many('#', 1_000_000)),
  file('an anchor that holds itself', 'a.md', '---\na: &a [*a]\n---\n[[b]]'),
  file(
    'aliases of aliases',
    'a.md',
    `---\na: &a [x,x]\n${Array.from({ length: 25 }, (_, at) => `k${at}: &k${at} [*${at === 0 ? 'a' : `k${at - 1}`},*${at === 0 ? 'a' : `k${at - 1}`}]`).join('\n')}\n---\n`,
  ),
  file('brackets', 'a.md', many('[[', 500_000)),
]

const binary: readonly Hostile[] = [
  {
    what: 'a picture',
    path: 'a.json',
    bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  },
  { what: 'an archive', path: 'a.csv', bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]) },
  { what: 'a megabyte of zeros', path: 'a.gexf', bytes: new Uint8Array(1_000_000) },
  {
    what: 'a megabyte of noise',
    path: 'a.ttl',
    bytes: Uint8Array.from({ length: 1_000_000 }, (_, at) => (at * at * 31 + 7) % 251),
  },
  { what: 'all bytes', path: 'a.md', bytes: Uint8Array.from({ length: 256 }, (_, at) => at) },
]

/** All of them. */
export const hostileFiles: readonly Hostile[] = [
  ...truncated,
  ...encoded,
  ...worded,
  ...json,
  ...xml,
  ...text,
  ...binary,
]
