import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { MultipartFile } from '@fastify/multipart'

/** How many files one account, and everybody together, may be sending at the same time. Local limits: they bound the disk. */
const AT_ONCE = { each: 2, all: 20 }
/** How many files that have arrived are in memory at once: a file takes some three times its size there. */
const IN_MEMORY = 2

/**
 * Files on their way from people outside. Each goes to disk as it comes, however slowly, and is in memory only once it is
 * whole and its turn has come: so much memory as two files take, whoever sends how many.
 */
export class Arriving {
  private readonly sending = new Map<string, number>()
  private all = 0
  private inMemory = 0
  private readonly waiting: (() => void)[] = []

  /** Whether this account may begin to send one now. */
  hasRoom(account: string): boolean {
    return this.all < AT_ONCE.all && (this.sending.get(account) ?? 0) < AT_ONCE.each
  }

  /**
   * Takes a file in and hands it on whole; or undefined where it is larger than the form lets through, of which nothing is
   * read into memory. The file is gone from disk when `work` ends.
   */
  async take<T>(
    account: string,
    part: MultipartFile,
    work: (bytes: Buffer | undefined) => Promise<T>,
  ): Promise<T> {
    this.all += 1
    this.sending.set(account, (this.sending.get(account) ?? 0) + 1)
    let folder: string | undefined
    try {
      folder = await mkdtemp(join(tmpdir(), 'goldthread-file-'))
      const path = join(folder, 'arriving')
      await pipeline(part.file, createWriteStream(path, { mode: 0o600 }))
      if (part.file.truncated) return await work(undefined)
      return await this.inTurn(async () => work(await readFile(path)))
    } finally {
      this.all -= 1
      const left = (this.sending.get(account) ?? 1) - 1
      if (left === 0) this.sending.delete(account)
      else this.sending.set(account, left)
      if (folder !== undefined) await rm(folder, { recursive: true, force: true })
    }
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.inMemory < IN_MEMORY) this.inMemory += 1
    // Whoever is done hands its place on.
    else await new Promise<void>(done => this.waiting.push(done))
    try {
      return await work()
    } finally {
      const next = this.waiting.shift()
      if (next) next()
      else this.inMemory -= 1
    }
  }
}
