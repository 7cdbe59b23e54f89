import { expect, it } from 'vitest'
import { contentSecurityPolicy, pageHeaders } from './pages.ts'

it('allows no inline and no evaluated script, and styles by this page’s nonce only', () => {
  const policy = new Map(
    contentSecurityPolicy('n0nce')
      .split('; ')
      .map((rule) => [rule.slice(0, rule.indexOf(' ')), rule.slice(rule.indexOf(' ') + 1)]),
  )
  expect([policy.get('default-src'), policy.get('script-src'), policy.get('style-src')]).toEqual([
    "'none'",
    "'self'",
    "'self' 'nonce-n0nce'",
  ])
  expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*|https?:/)
})

it('lets a built file be kept for ever, and a page, which holds a nonce, never', () => {
  const facts = ['desk.html', 'assets/desk-1.js', 'assets/picture'].map((file) => {
    const headers = pageHeaders(file, 'n')
    return [headers['content-type'], headers['cache-control']]
  })
  expect(facts).toEqual([
    ['text/html; charset=utf-8', 'no-store'],
    ['text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['application/octet-stream', 'public, max-age=31536000, immutable'],
  ])
})
