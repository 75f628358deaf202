import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { PassThrough, Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import type { MultipartFile } from '@fastify/multipart'
import { describe, expect, it } from 'vitest'
import { Arriving } from './arriving.ts'

const partOf = (file: Readable, truncated = false) =>
  ({ file: Object.assign(file, { truncated }) }) as unknown as MultipartFile
const BYTES = Buffer.from('%PDF-1.7')
const onDisk = () => readdirSync(tmpdir()).filter(one => one.startsWith('goldthread-file-')).length

describe('files that arrive', () => {
  it('12 at once: 2 are in memory, the others wait on disk, and nothing of them stays there', async () => {
    const arriving = new Arriving()
    const before = onDisk()
    let now = 0
    let most = 0
    const came = await Promise.all(
      Array.from({ length: 12 }, (_, nth) =>
        arriving
          .take(`account-${nth % 6}`, partOf(Readable.from([BYTES])), async bytes => {
            most = Math.max(most, ++now)
            await pause(5)
            now -= 1
            // Of one that fails, too, its place is handed on.
            if (nth === 3) throw new Error('no')
            return bytes?.equals(BYTES)
          })
          .catch(() => 'failed'),
      ),
    )
    expect(came.filter(one => one === true)).toHaveLength(11)
    expect(most).toBe(2)
    expect(onDisk()).toBe(before)
  })

  it('slowly hold no place in memory: another arrives meanwhile; a third of one account has no room', async () => {
    const arriving = new Arriving()
    const [first, second] = [new PassThrough(), new PassThrough()]
    const slow = [first, second].map(file => arriving.take('slow', partOf(file), async bytes => bytes))
    expect([arriving.hasRoom('slow'), arriving.hasRoom('another')]).toEqual([false, true])
    expect(await arriving.take('another', partOf(Readable.from([BYTES])), async bytes => bytes)).toEqual(
      BYTES,
    )
    first.end(BYTES)
    // Cut off in the middle: nothing of it is handed on, and its place is free.
    second.destroy(new Error('cut off'))
    expect((await Promise.allSettled(slow)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(arriving.hasRoom('slow')).toBe(true)
  })

  it('from everybody: the 21st has no room', async () => {
    const arriving = new Arriving()
    const files = Array.from({ length: 20 }, () => new PassThrough())
    const all = files.map((file, nth) => arriving.take(`account-${nth}`, partOf(file), async () => true))
    expect(arriving.hasRoom('one more')).toBe(false)
    for (const file of files) file.end()
    await Promise.all(all)
    expect(arriving.hasRoom('one more')).toBe(true)
  })

  it('too large are not read into memory', async () => {
    const came = await new Arriving().take('one', partOf(Readable.from([BYTES]), true), async bytes => bytes)
    expect(came).toBeUndefined()
  })
})
