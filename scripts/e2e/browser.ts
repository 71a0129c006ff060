/** A real browser for the tests: an installed Chromium or Chrome, else the one in node_modules. */
import { existsSync } from 'node:fs'
import bundled from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Switches of the bundled build's own set: the first two let a page break the rules it is tested by,
 * with the third the browser ends when its first context does.
 */
const unwanted = new Set([
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--single-process',
])

/** Starts it. `BROWSER_PATH` names another; `BROWSER_PATH=bundled` takes the one in node_modules. */
export async function startBrowser(): Promise<Browser> {
  const named = process.env['BROWSER_PATH']
  const path = named ?? installed.find((one) => existsSync(one)) ?? 'bundled'
  if (path !== 'bundled') {
    return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] })
  }
  const args = bundled.args.filter((arg) => !unwanted.has(arg))
  return chromium.launch({ executablePath: await bundled.executablePath(), args })
}
