/** Address → built page, the same in a browser and in Electron's windows. The desk is the front door. */
export const pageFiles: Readonly<Record<string, string>> = {
  '/': 'desk.html',
  '/customer': 'customer-screen.html',
  '/display': 'hall-display.html',
  '/guide': 'guide.html',
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

export const isPage = (file: string): boolean => file.endsWith('.html')

/** Pages hold this where the nonce of their styles goes. */
export const nonceMark = '__STYLE_NONCE__'

/** No inline and no evaluated script; styles by a nonce made for each page. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** The headers that go with a file of the pages. */
export function pageHeaders(file: string, nonce: string): Record<string, string> {
  return {
    'content-type': contentTypes[/\.[a-z0-9]+$/.exec(file)?.[0] ?? ''] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy(nonce),
    'cache-control': isPage(file) ? 'no-store' : 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }
}
