import { expect, test } from 'vitest'
import { missingPackages, nodeTooOld } from './ready.mjs'

const lock = {
  packages: {
    '': { name: 'verbatim' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0' },
    'node_modules/c-win32': { version: '3.0.0', optional: true },
  },
}

test('Node 20.19 and newer will do, older is named in a sentence', () => {
  expect(nodeTooOld('20.19.0')).toBeNull()
  expect(nodeTooOld('22.0.0')).toBeNull()
  expect(nodeTooOld('20.18.3')).toMatch(/needs Node 20\.19 or newer; this is Node 20\.18\.3/)
  expect(nodeTooOld('18.20.0')).toMatch(/18\.20\.0/)
})

test('without a finished installation every package is missing, but for those of other systems', () => {
  expect(missingPackages(lock, undefined)).toEqual(['node_modules/a', 'node_modules/b'])
})

test('a package is missing that the lock file asks for in another version', () => {
  const installed = { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } } }
  expect(missingPackages(lock, installed)).toEqual(['node_modules/b'])
})

test('nothing is missing where the installed tree has what the lock file asks for', () => {
  const installed = { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } } }
  expect(missingPackages(lock, installed)).toEqual([])
})
