import { describe, expect, it } from 'vitest'
import { fileAddress, readDataAddress } from './dataAddress.ts'

const page = 'https://example.org/verbatim/'

describe('what data names in a link', () => {
  it('nothing is the shipped graph', () => {
    expect(readDataAddress(null, page)).toEqual({ kind: 'shipped' })
  })

  it('a file on a disk is known by its name and the hash of its bytes, and what is written is read back', () => {
    const data = fileAddress('图 ~ 1.gexf', '0123456789abcdef')
    expect(data).toBe('file:图 ~ 1.gexf~01234567')
    expect(readDataAddress(data, page)).toEqual({ kind: 'file', name: '图 ~ 1.gexf', hash: '01234567' })
  })

  it('an address may be absolute, or seen from the page', () => {
    expect(readDataAddress('https://elsewhere.net/a.json', page)).toEqual({
      kind: 'address',
      url: 'https://elsewhere.net/a.json',
      site: 'https://elsewhere.net',
      own: false,
    })
    expect(readDataAddress('other/b.gexf', page)).toMatchObject({
      url: 'https://example.org/verbatim/other/b.gexf',
      own: true,
    })
  })

  it('an endpoint is known by its address, and by the site that answers', () => {
    const raw = 'sparql:https://query.example.net/sparql'
    expect(readDataAddress(raw, page)).toEqual({ kind: 'endpoint', raw, site: 'https://query.example.net' })
  })

  it.each([
    'file:without-hash',
    'sparql:',
    'sparql:ftp://a/b',
    'sparql:javascript:alert(1)',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/json,{}',
    'http://',
    'blob:x',
  ])('%s is no address of a graph', (raw) => {
    expect(readDataAddress(raw, page)).toEqual({ kind: 'unclear', raw })
  })

  it('from a disk nothing beside the page can be named', () => {
    expect(readDataAddress('other.json', 'file:///home/a/verbatim.html')).toEqual({
      kind: 'unclear',
      raw: 'other.json',
    })
  })
})
