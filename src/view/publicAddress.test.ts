import { expect, test } from 'vitest'
import { folderOf, isPublic } from './publicAddress.ts'

test.each([
  'https://example.org/verbatim/',
  'http://93.184.216.34/',
  'https://172.32.0.1/',
  'https://100.128.0.1/',
  'https://[2606:2800:220:1::1]/',
  'https://latest.example.org./a',
])('%s can be opened by others', (address) => {
  expect(isPublic(address)).toBe(true)
})

test.each([
  'file:///home/reader/index.html',
  'http://localhost:4173/',
  'http://graphs.localhost/',
  'http://127.0.0.1/',
  'http://127.1/',
  'http://0.0.0.0:80/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.1.7/a',
  'http://169.254.1.1/',
  'http://100.64.0.1/',
  'http://[::1]:8080/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://printer/',
  'https://wiki.intranet/',
  'http://laptop.local./',
  'blob:https://example.org/1',
  'nowhere',
  '',
])('%s cannot', (address) => {
  expect(isPublic(address)).toBe(false)
})

test('what lies beside a page is found from its address, with and without a file name or a last slash', () => {
  const beside = (address: string): string => new URL('embed.html', folderOf(address)).href
  const embed = 'https://example.org/deep/embed.html'
  expect(beside('https://example.org/deep/#focus=a')).toBe(embed)
  expect(beside('https://example.org/deep')).toBe(embed)
  expect(beside('https://example.org/deep/index.html')).toBe(embed)
  expect(beside('https://example.org')).toBe('https://example.org/embed.html')
})
