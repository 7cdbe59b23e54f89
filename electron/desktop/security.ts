import { app, session, type WebContents } from 'electron'
import { isOurPage } from './address.ts'

/** Nothing but our own pages, and nothing for them beyond what a page needs. */
export function guard(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
  app.on('ready', () => {
    const { defaultSession } = session
    // The counter's document camera takes the customer's papers; nothing ever listens.
    defaultSession.setPermissionRequestHandler((contents, permission, answer, details) =>
      answer(
        isOurPage(contents.getURL()) &&
          permission === 'media' &&
          'mediaTypes' in details &&
          details.mediaTypes?.join(',') === 'video',
      ),
    )
    defaultSession.setPermissionCheckHandler(
      (contents, permission, _origin, { mediaType }) =>
        contents !== null && isOurPage(contents.getURL()) && permission === 'media' && mediaType === 'video',
    )
    defaultSession.setDevicePermissionHandler(() => false)
    // The pages talk through their port only; the counter's PC must not be a way into the company's network.
    defaultSession.webRequest.onBeforeRequest(
      { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'] },
      (_details, answer) => answer({ cancel: true }),
    )
  })
}

function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOurPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
}
