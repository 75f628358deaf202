import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** SHA-256 of these files' bytes, one after another, in hexadecimal. */
export async function digestOfFiles(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of files) for await (const bytes of createReadStream(file)) hash.update(bytes)
  return hash.digest('hex')
}
