/**
 * Where bytes too large for a table are kept, as any S3-compatible store or a folder does: under a key that nobody guesses,
 * whole or not at all. Each throws where the store cannot do it.
 */
export type ByteStore = {
  put(key: string, bytes: Buffer, type: string): Promise<void>
  get(key: string): Promise<Buffer>
  /** Of what is not there, nothing. */
  remove(key: string): Promise<void>
}

/** Something that a transaction did outside the database, where a rollback does not reach. */
export type Outside = {
  /** Whether what stands for it in the database is still there, asked as the transaction ends. */
  isKept(): Promise<boolean>
  undo(): Promise<void>
}

/**
 * Undoes what was done outside, where it can be. What cannot stays behind without a row that names it: nobody reaches it,
 * and it is said on the error stream.
 */
export async function undoOutside(all: readonly Outside[]): Promise<void> {
  for (const one of all)
    await one.undo().catch(() => {
      process.stderr.write('Something kept outside the database could not be taken away again.\n')
    })
}
