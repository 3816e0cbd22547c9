import { expect, test } from 'vitest'
import { folderOf, isLoadable, isPublic } from './publicAddress.ts'

const publicOnes = [
  ['a name', 'https://example.org/verbatim/', 'http://example.org:8080/', 'https://latest.example.org./a'],
  ['a name that only begins like a private one', 'https://localhost.example.org/', 'https://10.example.org/'],
  [
    'a name that only ends like a private one',
    'https://my-localhost.org/',
    'https://notlan.example/',
    'https://a.dylan/',
  ],
  ['IPv4', 'http://93.184.216.34/', 'http://11.0.0.1/', 'http://128.0.0.1/', 'http://9.255.255.255/'],
  ['IPv4 beside 172.16.0.0/12', 'https://172.15.255.255/', 'https://172.32.0.1/'],
  ['IPv4 beside 192.168.0.0/16', 'http://192.167.0.1/', 'http://192.169.0.1/'],
  ['IPv4 beside 169.254.0.0/16', 'http://169.253.0.1/', 'http://169.255.0.1/'],
  ['IPv4 beside 100.64.0.0/10', 'https://100.63.255.255/', 'https://100.128.0.1/'],
  ['IPv6', 'https://[2606:2800:220:1::1]/', 'https://[fec0::1]/', 'https://[fb00::1]/', 'https://[::2]/'],
] as const

const privateOnes = [
  ['a file', 'file:///home/reader/index.html', 'file://server/share/index.html'],
  [
    'this machine, by name',
    'http://localhost:4173/',
    'http://LOCALHOST/',
    'https://graphs.localhost/',
    'http://localhost./',
  ],
  [
    'this machine, IPv4',
    'http://127.0.0.1/x/',
    'http://127.255.255.254/',
    'http://127.1/',
    'http://0.0.0.0:80/',
    'http://2130706433/',
  ],
  ['this machine, IPv6', 'http://[::1]:80/', 'http://[0:0:0:0:0:0:0:1]/', 'http://[::]/', 'http://[::ffff:127.0.0.1]/'],
  ['10.0.0.0/8', 'http://10.0.0.1/', 'https://10.255.255.255/'],
  ['172.16.0.0/12', 'http://172.16.0.1/', 'http://172.31.255.255/'],
  ['192.168.0.0/16', 'http://192.168.0.1/', 'http://192.168.1.7/a'],
  ['169.254.0.0/16', 'http://169.254.1.1/'],
  ['100.64.0.0/10', 'http://100.64.0.1/', 'http://100.99.0.1/', 'http://100.127.255.255/'],
  ['fc00::/7', 'http://[fc00::1]/', 'http://[fd12:3456:789a::1]/', 'http://[fdff::]/'],
  ['fe80::/10', 'http://[fe80::1]/', 'http://[febf::1]/'],
  ['.local', 'http://laptop.local./', 'http://printer.local:8080/'],
  ['.lan', 'http://nas.lan/', 'https://wiki.office.LAN/'],
  ['.internal', 'https://graphs.internal/'],
  ['.home.arpa', 'http://nas.home.arpa/'],
  ['other names that no public server has', 'https://wiki.intranet/', 'http://a.test/', 'http://a.invalid/'],
  ['a name of one part', 'http://printer/', 'http://printer:631/'],
  ['what is no address of a page', 'blob:https://example.org/1', 'data:text/html,a', 'nowhere', ''],
] as const

const each = (table: readonly (readonly [string, ...string[]])[]) =>
  table.flatMap(([range, ...addresses]) => addresses.map((address) => ({ range, address })))

test.each(each(publicOnes))('$range: others can open $address', ({ address }) => {
  expect(isPublic(address)).toBe(true)
})

test.each(each(privateOnes))('$range: others cannot open $address', ({ address }) => {
  expect(isPublic(address)).toBe(false)
})

test.each([
  ['https://elsewhere.example/graph.json', true],
  ['https://192.168.1.7/graph.json', true],
  ['http://localhost:8890/sparql', true],
  ['http://192.168.1.7:8080/graph.json', true],
  ['http://192.168.1.7/graph.json', false],
  ['http://127.0.0.1:8890/sparql', false],
  ['http://elsewhere.example/graph.json', false],
  ['ftp://localhost/graph.json', false],
  ['nowhere', false],
])('whether a page in a local network may load %s: %s', (address, may) => {
  expect(isLoadable(address, 'http://192.168.1.7:8080/index.html')).toBe(may)
})

test('a page that was opened from a disk may load what all pages may', () => {
  expect(isLoadable('https://elsewhere.example/', 'file:///home/reader/index.html')).toBe(true)
  expect(isLoadable('file:///home/reader/graph.json', 'file:///home/reader/index.html')).toBe(false)
})

test('what lies beside a page is found from its address, with and without a file name or a last slash', () => {
  const beside = (address: string): string => new URL('embed.html', folderOf(address)).href
  const embed = 'https://example.org/deep/embed.html'
  expect(beside('https://example.org/deep/#focus=a')).toBe(embed)
  expect(beside('https://example.org/deep')).toBe(embed)
  expect(beside('https://example.org/deep/index.html')).toBe(embed)
  expect(beside('https://example.org')).toBe('https://example.org/embed.html')
})
