import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Assets } from '../kit/page.tsx'
import { buildAssets } from './build.ts'
import { readAssets } from './built.ts'
import { imagesOf } from './styles.ts'

let outDir: string
let assets: Assets
const text = (address: string) => readFile(join(outDir, address.replace('/assets/', '')), 'utf8')

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'assets-'))
  assets = await buildAssets(outDir)
})
afterAll(() => rm(outDir, { recursive: true }))

describe('the built styles', () => {
  it('bring no typeface, crest or crown that belongs to service.gov.uk: 0 mentions', async () => {
    const css = await text(assets.css)
    expect(css.match(/transport|font-face|\.woff|url\([^)]*(crest|crown)/gi)).toBeNull()
    expect(css).toContain('font-family:arial,sans-serif')
  })
  it('hold the design system, the justice patterns and our own header', async () => {
    const css = await text(assets.css)
    for (const name of ['.govuk-button', '.moj-timeline', '.gt-header', '.journey-svg'])
      expect(css).toContain(name)
  })
  it('ask for no image that is not there, and there are at least 5', async () => {
    const images = imagesOf(await text(assets.css))
    expect(images.length).toBeGreaterThanOrEqual(5)
    expect(await readdir(join(outDir, 'images'))).toEqual(images.sort())
  })
})

it('names carry 10 characters of what is in them, and the manifest says the same names', () => {
  expect(assets.css).toMatch(/^\/assets\/app-[\da-f]{10}\.css$/)
  expect(assets.js).toMatch(/^\/assets\/app-[\da-f]{10}\.js$/)
  expect(readAssets(outDir)).toEqual(assets)
})

it('the script runs nothing written as text, which the content security policy would refuse', async () => {
  expect(await text(assets.js)).not.toMatch(/\beval\(|new Function\(/)
})
