import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { finished } from 'node:stream/promises'

/** The sample's SSDA903 return, in the folder beside this repository. */
export const SAMPLE = resolve('../shared/samples/ssda903')

/** Children in the sample's CSV set; repeated often enough to make a return of some 100,000. */
const REPEATS = 38

/** The sample's children again and again, as the files of one return. Remove them when they are read. */
export async function largeReturn(): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-large-'))
  for (const file of readdirSync(SAMPLE).filter(name => name.endsWith('.csv')))
    await repeat(join(SAMPLE, file), join(folder, file))
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

/** Writes a file's rows again and again, each time about other children: the copy's number stands before the id. */
async function repeat(from: string, to: string): Promise<void> {
  const [header = '', ...rows] = readFileSync(from, 'utf8').trimEnd().split(/\r?\n/)
  const column = header.split(',').indexOf('CHILD')
  const upn = header.split(',').indexOf('UPN')
  const out = createWriteStream(to)
  out.write(`${header}\n`)
  for (let n = 1; n <= REPEATS; n++) {
    const copy = rows.map(row => {
      const cells = row.split(',')
      cells[column] = `${n}-${cells[column]}`
      // A pupil number belongs to one child.
      if (upn >= 0 && n > 1) cells[upn] = 'UN1'
      return cells.join(',')
    })
    out.write(`${copy.join('\n')}\n`)
  }
  await finished(out.end())
}
