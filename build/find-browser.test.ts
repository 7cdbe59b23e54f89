import { expect, it } from 'vitest'
import { listBrowserPlaces } from './find-browser.ts'

it('looks nowhere else when CHROME_PATH is set', () => {
  expect(listBrowserPlaces('linux', { CHROME_PATH: '/opt/mine/chrome', PATH: '/usr/bin' })).toEqual([
    '/opt/mine/chrome',
  ])
})

it('looks into both program folders and the own folder of the user on Windows', () => {
  expect(
    listBrowserPlaces('win32', {
      PROGRAMFILES: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local',
    }),
  ).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Users\\li\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Users\\li\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
  ])
})

it('looks for an application on a Mac', () => {
  expect(listBrowserPlaces('darwin', { HOME: '/Users/li' })).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  )
})
