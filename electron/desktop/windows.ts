import { join } from 'node:path'
import { app, BrowserWindow, powerSaveBlocker, screen } from 'electron'
import { addressOf, type PageName } from './address.ts'
import type { DesktopOptions } from './options.ts'
import { planWindows, type Monitor, type WindowPlan } from './plan-windows.ts'

const windows = new Map<PageName, BrowserWindow>()
const reloadPauseMs = 1_000

/** Opens the windows the options ask for; one that is open already comes to the front. */
export function openWindows(options: DesktopOptions): void {
  for (const plan of planWindows(options, listMonitors())) {
    const open = windows.get(plan.page)
    if (open === undefined) openWindow(plan)
    else {
      if (open.isMinimized()) open.restore()
      open.focus()
    }
  }
}

/** A monitor that is switched on in the morning after the PC gets its customer screen; one that is gone loses it. */
export function followMonitors(options: DesktopOptions): void {
  screen.on('display-added', () => openWindows(options))
  screen.on('display-removed', () => {
    const isStillWanted = planWindows(options, listMonitors()).some(({ page }) => page === 'customer')
    if (!isStillWanted) windows.get('customer')?.close()
  })
}

function listMonitors(): Monitor[] {
  const primary = screen.getPrimaryDisplay()
  return screen.getAllDisplays().map(({ id, bounds }) => ({ isPrimary: id === primary.id, area: bounds }))
}

function openWindow({ page, counter, area, mode }: WindowPlan): void {
  const isForStaff = page === 'desk'
  const window = new BrowserWindow({
    width: 1366,
    height: 900,
    minWidth: 800,
    minHeight: 600,
    ...area,
    show: false,
    frame: mode === 'window',
    fullscreen: mode === 'full screen',
    kiosk: mode === 'kiosk',
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      // A screen nobody touches must speak its calls, and count on behind another window.
      ...(isForStaff ? {} : { autoplayPolicy: 'no-user-gesture-required' as const }),
      backgroundThrottling: false,
    },
  })
  windows.set(page, window)
  // The PC must not put out a screen that people look at and nobody touches.
  const awake = isForStaff ? undefined : powerSaveBlocker.start('prevent-display-sleep')
  window.once('closed', () => {
    windows.delete(page)
    if (awake !== undefined) powerSaveBlocker.stop(awake)
  })
  window.once('ready-to-show', () => {
    if (mode === 'window' && isForStaff) window.maximize()
    if (isForStaff) window.show()
    else window.showInactive()
  })
  // Nobody stands at a display to press reload.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    setTimeout(() => window.isDestroyed() || window.reload(), reloadPauseMs)
  })
  void window.loadURL(addressOf(page, counter))
}
