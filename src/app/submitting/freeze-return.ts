import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { CollectionYear } from '../../core/collection-year.ts'
import type { Outcome } from '../../core/outcome.ts'
import { asService, type Ctx } from '../../engines/records/index.ts'
import { digestOfDifferences, freeze, type MadeReturn } from '../../returns/submitting/index.ts'
import type { Found } from '../discover.ts'
import type { SubmittedKind } from './kind.ts'
import { SUBMITTED, type SubmittedName } from './kinds.ts'
import { wholeReturn } from './whole.ts'

/** Freezes a return of a year as the record stands, in the name of whoever asks. Gives its number in the year. */
export async function freezeReturn(
  ctx: Ctx,
  found: readonly Found[],
  name: SubmittedName,
  year: CollectionYear,
  form: 'csv' | 'xml',
): Promise<Outcome<number>> {
  const kind = SUBMITTED[name]
  const { made, faults, checks, asKnownAt } = await wholeReturn(ctx, found, name, year)
  const files = await filesOf(kind, made, form)
  const differences = digestOfDifferences(checks)
  return asService(ctx, () =>
    freeze(ctx, {
      of: { kind: name, year },
      made,
      faults,
      files,
      form,
      asKnownAt,
      differences,
      keys: kind.keys,
    }),
  )
}

/** The files of a return as bytes. They are on disk only while they are written. */
async function filesOf(
  kind: SubmittedKind,
  made: MadeReturn,
  form: 'csv' | 'xml',
): Promise<{ name: string; bytes: Buffer }[]> {
  const dir = await mkdtemp(join(tmpdir(), 'goldthread-frozen-'))
  try {
    const paths = await kind.write(made, form, dir)
    return await Promise.all(paths.map(async path => ({ name: basename(path), bytes: await readFile(path) })))
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
