import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { finished } from 'node:stream/promises'

const SAMPLES = resolve('../shared/samples/cin')

/** A children in need census in a folder of its own. Remove it when it is read. */
export type LargeCensus = { path: string; remove(): void }

/** Children of whom the census says a little (most have a case and an assessment), and one of whom it says all it can. */
const MIXES = { plain: 'fake_CIN_data.xml', full: 'CIN_Census_2024.xml' } as const

/** The children of a sample, again and again under new ids, until there are so many. */
export async function largeCensus(children: number, mix: keyof typeof MIXES): Promise<LargeCensus> {
  const text = readFileSync(join(SAMPLES, MIXES[mix]), 'utf8')
  const all = text.match(/<Child>.*?<\/Child>/gs) ?? []
  const [before = '', after = ''] = [
    text.slice(0, text.indexOf('<Child>')),
    text.slice(text.lastIndexOf('</Child>') + 8),
  ]
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-census-'))
  const path = join(folder, 'census.xml')
  const out = createWriteStream(path)
  out.write(before)
  for (let n = 0; n < children; n++) {
    const child = all[n % all.length]!.replace(/<LAchildID>[^<]*</, `<LAchildID>C${n}<`)
    if (!out.write(child)) await new Promise<void>(done => out.once('drain', done))
  }
  out.end(after)
  await finished(out)
  return { path, remove: () => rmSync(folder, { recursive: true }) }
}
