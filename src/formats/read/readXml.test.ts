import { expect, test } from 'vitest'
import { Unreadable } from './openResult.ts'
import { readXml, textIn, type Element } from './readXml.ts'

/** What is handed over, in order. */
function eventsOf(text: string): readonly string[] {
  const lines: string[] = []
  const shown = ({ name, attributes, ...rest }: Element): string =>
    `${name}(${[...attributes].map(([key, value]) => `${key}=${value}`).join(' ')}) ${textIn({ name, attributes, ...rest })}`
  readXml(text, 'a.xml', {
    streamed: new Set(['g', 'n']),
    open: (name, attributes) => lines.push(`<${name} ${[...attributes.keys()].join(' ')}>`),
    close: (name) => lines.push(`</${name}>`),
    whole: (element) => lines.push(shown(element)),
  })
  return lines
}

function faultOf(text: string): unknown {
  try {
    eventsOf(text)
  } catch (error) {
    if (error instanceof Unreadable) return error.fault
    throw error
  }
  return null
}

test('large elements are opened and closed, what stands in them is handed over whole', () => {
  expect(
    eventsOf('\uFEFF<g xmlns:v="urn:v" v:a="1"><n id="x"><v:t a="&lt;">one<b>two</b><![CDATA[<3>]]></v:t></n></g>'),
  ).toEqual(['<g a>', '<n id>', 't(a=<) one<3>two', '</n>', '</g>'])
})

test('names that JavaScript gives a meaning are names like others', () => {
  expect(eventsOf('<g><t __proto__="1" constructor="2"/></g>')[1]).toBe('t(__proto__=1 constructor=2) ')
})

test.each([
  '<!DOCTYPE g [<!ENTITY a "aaaa">]><g>&a;</g>',
  '<?xml version="1.0"?>\n<!-- > -->\n<!DOCTYPE g SYSTEM "]>" [\n<!ENTITY % p SYSTEM "file:///etc/passwd">]><g/>',
  '<!doctype g []><g/>',
])('a document type with declarations is refused before anything is parsed: %s', (text) => {
  expect(faultOf(text)).toMatchObject({ fault: 'declares-entities' })
})

test('a document type without declarations is not looked at, and what only looks like one is text', () => {
  expect(
    eventsOf(
      '<!DOCTYPE g SYSTEM "http://example.org/g.dtd">\n<g><t><![CDATA[<!DOCTYPE g [<!ENTITY a "b">]>]]></t></g>',
    ),
  ).toEqual(['<g >', 't() <!DOCTYPE g [<!ENTITY a "b">]>', '</g>'])
})

test('a broken document is refused with line and column, an entity that nobody declared too', () => {
  expect(faultOf('<g>\n<n></g>')).toMatchObject({ fault: 'broken', path: 'a.xml', line: 2 })
  expect(faultOf('<g>\n&nbsp;</g>')).toMatchObject({ fault: 'broken', line: 2 })
  expect(faultOf('<g><n>')).toMatchObject({ fault: 'broken' })
})

test('what is nested too deep is refused', () => {
  expect(faultOf('<g>'.repeat(100_000))).toMatchObject({ fault: 'too-deep' })
})
