import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { unpackTar } from './unpack.ts'

describe('the browser of the tests', () => {
  it('renders a page, runs its script, and draws 3 letters wider than 1', async () => {
    const server = createServer((_, answer) => {
      answer.setHeader('content-type', 'text/html')
      answer.end(
        '<h1><span id="a">M</span> <span id="b">MMM</span></h1><script>document.title = 1 + 1</script>',
      )
    })
    await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      expect(await page.title()).toBe('2')
      const widths = await Promise.all(
        ['#a', '#b'].map(async id => (await page.locator(id).boundingBox())!.width),
      )
      expect(widths[0]).toBeGreaterThan(5)
      expect(widths[1]).toBeGreaterThan(2 * widths[0]!)
      expect((await page.screenshot()).length).toBeGreaterThan(500)
    } finally {
      await browser.close()
      server.close()
    }
  }, 60_000)

  it('keeps web security on: a page may not read another origin', async () => {
    const other = createServer((_, answer) => answer.end('secret'))
    await new Promise<void>(ready => other.listen(0, '127.0.0.1', ready))
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
      await page.goto(url.replace('127.0.0.1', 'localhost')).catch(() => {})
      const read = page.evaluate(address => fetch(address).then(answer => answer.text()), url)
      await expect(read).rejects.toThrow('Failed to fetch')
    } finally {
      await browser.close()
      other.close()
    }
  }, 60_000)
})

describe('unpacking an archive', () => {
  const header = (name: string, size: number): Buffer => {
    const block = Buffer.alloc(512)
    block.write(name)
    block.write('0000644\0', 100)
    block.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
    block.write('0', 156)
    return block
  }

  it('writes a file of 5 bytes in its folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'goldthread-tar-'))
    unpackTar(Buffer.concat([header('a/b.txt', 5), Buffer.from('hello'.padEnd(512, '\0'))]), folder)
    expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe('hello')
    rmSync(folder, { recursive: true })
  })

  it('refuses a name that leads out of the folder', () => {
    expect(() => unpackTar(header('../b.txt', 0), '.')).toThrow('outside')
  })
})
