import { mkdtempSync, rmSync } from 'node:fs'
import { launchBrowser, openPage } from '../support/browser.ts'
import { startTerminalProcess } from '../support/terminal-process.ts'
import { doMainJob } from './do-main-job.ts'
const folder = mkdtempSync('/tmp/gt-try-')
const terminal = await startTerminalProcess({ dataFolder: folder, isDemonstration: true, hasPages: true })
const browser = await launchBrowser()
const desk = await openPage(browser, `${terminal.pages}/`)
const customer = await openPage(browser, `${terminal.pages}/customer?counter=1`)
try {
  desk.page.setDefaultTimeout(6000); customer.page.setDefaultTimeout(6000)
  await doMainJob(desk.page, customer.page, { number: '1007', pin: '1357' })
  console.log('done', desk.problems, customer.problems)
} catch (e) { console.log(String((e as Error).stack).slice(0, 1500)); console.log(await desk.page.evaluate(() => document.activeElement?.outerHTML.slice(0,300))); console.log((await desk.page.innerText('body')).slice(0, 900)) } finally { await browser.close(); await terminal.stop(); rmSync(folder, { recursive: true }) }
