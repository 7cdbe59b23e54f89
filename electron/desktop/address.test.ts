import { expect, test } from 'vitest'
import { addressOf, fileOf, isOurPage, isTrusted } from './address.ts'

test('every window opens a page of ours', () => {
  const addresses = [addressOf('desk'), addressOf('customer', 3), addressOf('display')]
  expect(addresses.map((address) => [address, isOurPage(address), fileOf(address)])).toEqual([
    ['app://guitai/', true, 'desk.html'],
    ['app://guitai/customer?counter=3', true, 'customer-screen.html'],
    ['app://guitai/display', true, 'hall-display.html'],
  ])
})

test.each([
  'https://guitai/',
  'http://127.0.0.1:7400/',
  'app://guitai.example/',
  'app://example/',
  'app://guitai:80/',
  'app://guitai/other',
  'app://guitai/constructor',
  'file:///out/renderer/desk.html',
  'data:text/html,<p>',
  'javascript:alert(1)',
  'about:blank',
  'desk.html',
  '',
])('%s is no page of ours and gets no port to the terminal process', (url) => {
  expect(isOurPage(url)).toBe(false)
})

test('only the top frame of a page of ours may have a port', () => {
  const url = 'app://guitai/'
  const frames = [
    { parent: null, url },
    { parent: {}, url },
    { parent: null, url: 'app://guitai/x' },
  ]
  expect(frames.map(isTrusted)).toEqual([true, false, false])
})

test('an address names a built file and never one above the pages', () => {
  const urls = [
    'app://guitai/assets/desk-B1_x.js',
    'app://guitai/../../package.json',
    'app://guitai/%2e%2e/package.json',
    'app://guitai/..%2fpackage.json',
    'app://guitai/assets//desk.js',
    'app://guitai/assets\\..\\..\\package.json',
    'app://example/desk.html',
    'https://guitai/desk.html',
  ]
  expect(urls.map((url) => fileOf(url))).toEqual([
    'assets/desk-B1_x.js',
    // The URL itself folds dots before they get here, so this is a file of that name inside the pages.
    'package.json',
    'package.json',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
