import { expect, it } from 'vitest'
import { addressOf, fileOf, isOurPage, isTrusted } from './address.ts'

it('names each page by an address that leads to its file', () => {
  expect(
    [addressOf('desk'), addressOf('customer', 3), addressOf('display')].map((address) => [
      address,
      fileOf(address),
      isOurPage(address),
    ]),
  ).toEqual([
    ['app://guitai/', 'desk.html', true],
    ['app://guitai/customer?counter=3', 'customer-screen.html', true],
    ['app://guitai/display', 'hall-display.html', true],
  ])
})

it('gives the built files, and nothing outside their folder', () => {
  expect(fileOf('app://guitai/assets/desk-dvd_wIl-.js')).toBe('assets/desk-dvd_wIl-.js')
  for (const path of [
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets//desk.js',
    '/%5c..%5csecret',
    '/.hidden',
    '/%00',
  ]) {
    // What a standard scheme makes of `..` stays below the root; all else is no file.
    expect(fileOf(`app://guitai${path}`) ?? 'package.json').toBe('package.json')
  }
  expect(['app://other/', 'file:///etc/passwd', 'https://guitai/', 'nonsense'].map(fileOf)).toEqual(
    Array.from({ length: 4 }),
  )
})

it.each([
  ['the desk itself', { parent: null, url: 'app://guitai/' }, true],
  ['a frame inside a page', { parent: {}, url: 'app://guitai/' }, false],
  ['another host of the scheme', { parent: null, url: 'app://evil/' }, false],
  ['another site', { parent: null, url: 'https://guitai/' }, false],
  ['a file that is no page', { parent: null, url: 'app://guitai/assets/desk.js' }, false],
  ['an empty document', { parent: null, url: 'about:blank' }, false],
  ['a name that every object has', { parent: null, url: 'app://guitai/constructor' }, false],
])('hands a port to a page of ours only: %s', (_who, frame, trusted) => {
  expect(isTrusted(frame)).toBe(trusted)
})
