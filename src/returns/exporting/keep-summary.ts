import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Keeps what was written as `summary.json` beside the files; gives its SHA-256, for the log: it holds those of the files. */
export async function keepSummary(dir: string, summary: object): Promise<string> {
  const text = `${JSON.stringify(summary, null, 2)}\n`
  await writeFile(join(dir, 'summary.json'), text)
  return createHash('sha256').update(text).digest('hex')
}
