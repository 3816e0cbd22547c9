import { expect, test } from 'vitest'
import { exampleLeaving } from './exampleLeaving.ts'
import { fileName, isLocal, permalink, publicAddress } from './leaving.ts'

const { model, part } = exampleLeaving()

test('links begin with the public address of the corpus, and with the page’s own where there is none', () => {
  expect(publicAddress(model, 'http://localhost:4173/x/#focus=a')).toBe('http://localhost:4173/x/')
  const about = { ...model.attributes.about, address: 'https://example.org/' }
  expect(publicAddress({ ...model, attributes: { ...model.attributes, about } }, 'http://localhost/')).toBe(
    'https://example.org/',
  )
})

test.each(['file:///home/a/index.html', 'http://localhost:4173/', 'http://127.0.0.1/x/', 'http://[::1]:80/'])(
  '%s is nobody else’s address',
  (address) => expect(isLocal(address)).toBe(true),
)

test.each(['https://example.org/', 'https://localhost.example.org/'])('%s opens elsewhere', (address) =>
  expect(isLocal(address)).toBe(false),
)

test('a permalink names the edition, and neither language nor theme', () => {
  expect(permalink(model, 'https://example.org/', { focus: ['map-room'], lang: 'zh', theme: 'dark' })).toBe(
    'https://example.org/#focus=map-room&edition=01234567',
  )
})

test('the name of a file tells the edition, and whether it is all of it', () => {
  expect(fileName({ model, part })).toBe('verbatim-01234567')
  expect(fileName({ model, part: { ...part, whole: false } })).toBe('verbatim-01234567-part')
})
