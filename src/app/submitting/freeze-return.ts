import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { CollectionYear } from '../../core/collection-year.ts'
import type { Outcome } from '../../core/outcome.ts'
import { asService, type Ctx } from '../../engines/records/index.ts'
import {
  digestOfDifferences,
  type FileToFreeze,
  freeze,
  type MadeReturn,
} from '../../returns/submitting/index.ts'
import type { Found } from '../discover.ts'
import type { SubmittedKind, WrittenBy } from './kind.ts'
import { SUBMITTED, type SubmittedName } from './kinds.ts'
import { wholeReturn } from './whole.ts'

/** Freezes a return of a year of a council as the record stands, in the name of whoever asks. Gives its number in the year. */
export async function freezeReturn(
  ctx: Ctx,
  found: readonly Found[],
  name: SubmittedName,
  year: CollectionYear,
  form: 'csv' | 'xml',
  council: string,
): Promise<Outcome<number>> {
  const kind: SubmittedKind = SUBMITTED[name]
  const { made, faults, checks, asKnownAt } = await wholeReturn(ctx, found, name, year, { steady: true })
  const files = await filesOf(kind, made, form, { council, at: asKnownAt })
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
  by: WrittenBy,
): Promise<FileToFreeze[]> {
  const dir = await mkdtemp(join(tmpdir(), 'goldthread-frozen-'))
  try {
    const paths = await kind.write(made, form, dir, by)
    return await Promise.all(
      paths.map(async path => {
        const bytes = await readFile(path)
        const rest = kind.withoutMoment?.(bytes)
        const content = rest === undefined ? {} : { content: createHash('sha256').update(rest).digest('hex') }
        return { name: basename(path), bytes, ...content }
      }),
    )
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
