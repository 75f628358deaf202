import { open } from 'node:fs/promises'

/** A text file being written. */
export type TextFile = { write(text: string): Promise<void>; close(): Promise<void> }

const FULL = 262_144

/** Begins a file, in place of any that is there; written in large pieces. Rejects when the disk will not take it. */
export async function textFile(path: string): Promise<TextFile> {
  const handle = await open(path, 'w')
  let waiting = ''
  const flush = async () => {
    const text = waiting
    waiting = ''
    if (text !== '') await handle.appendFile(text)
  }
  return {
    async write(text) {
      waiting += text
      if (waiting.length >= FULL) await flush()
    },
    async close() {
      try {
        await flush()
      } finally {
        await handle.close()
      }
    },
  }
}
