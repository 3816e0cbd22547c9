import { expect, test } from 'vitest'
import { exampleExport } from '../../testing/exampleExport.ts'
import { isLocal, publicAddress, publicLink } from '../../link/publicAddress.ts'
import { fileName, permalink } from './exportContext.ts'

const { model, part } = exampleExport()

test('links begin with the public address of the corpus, and with the page’s own where there is none', () => {
  expect(publicAddress(model, 'http://localhost:4173/x/#focus=a')).toBe('http://localhost:4173/x/')
  const about = { ...model.attributes.about, address: 'https://example.org/' }
  expect(publicAddress({ ...model, attributes: { ...model.attributes, about } }, 'http://localhost/')).toBe(
    'https://example.org/',
  )
})

test('a view’s link has one address and one fragment, and the first screen’s has none', () => {
  expect(publicLink(model, 'http://localhost:4173/x/#focus=a')).toBe('http://localhost:4173/x/#focus=a')
  expect(publicLink(model, 'http://localhost:4173/x/')).toBe('http://localhost:4173/x/')
  const about = { ...model.attributes.about, address: 'https://example.org/' }
  const published = { ...model, attributes: { ...model.attributes, about } }
  expect(publicLink(published, 'http://localhost/#q=a')).toBe('https://example.org/#q=a')
  expect(publicLink(published, 'http://localhost/')).toBe('https://example.org/')
})

test.each([
  'file:///home/a/index.html',
  'http://localhost:4173/',
  'http://192.168.1.7/',
  'http://10.0.0.1/',
  'http://nas.lan/',
])('%s is nobody else’s address', (address) => expect(isLocal(address)).toBe(true))

test.each(['https://example.org/', 'https://localhost.example.org/'])('%s opens elsewhere', (address) =>
  expect(isLocal(address)).toBe(false),
)

test('a permalink names the edition, and neither language nor theme', () => {
  expect(permalink(model, 'https://example.org/', { focus: ['map-room'], lang: 'zh', theme: 'dark' })).toBe(
    'https://example.org/#focus=map-room&edition=01234567',
  )
})

test('the name of a file has the edition, and says whether it is a part', () => {
  expect(fileName({ model, part })).toBe('verbatim-01234567')
  expect(fileName({ model, part: { ...part, whole: false } })).toBe('verbatim-01234567-part')
})
