import { createHash } from 'node:crypto'
import { readReturn } from '../reading/read-return.ts'
import { type DetectedReturn, hasYear } from '../reading/source-row.ts'
import type { Incoming } from './return.ts'

/** A found return as something to load, for a year that its content or a person gives. Reads its files once for the digest. */
export async function incomingOf(
  found: DetectedReturn,
  year: string | null = found.year ?? null,
): Promise<Incoming> {
  const hash = createHash('sha256').update(`${found.kind} ${found.form} ${year}\n`)
  for (const { source, table } of found.files) {
    hash.update(`${table ?? ''} ${source.size}\n`)
    for await (const bytes of source.open()) hash.update(bytes)
  }
  return {
    kind: found.kind,
    form: found.form,
    year: hasYear(found.kind) ? year : null,
    authority: found.authority ?? null,
    files: found.files.map(({ source }) => ({ name: source.name, bytes: source.size })),
    digest: hash.digest('hex'),
    header: found.header ?? null,
    rows: report => readReturn(found, { report }),
  }
}
