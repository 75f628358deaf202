import { name } from '../../core/sql.ts'
import { sensitiveKinds } from '../../engines/access/index.ts'
import { type Ctx, type Field, isOfPerson, type RecordKind, type Row } from '../../engines/records/index.ts'
import { childHref, recordHref } from '../../web/child/index.ts'
import { type FieldLine, valueWords } from '../../web/record/index.ts'

/** What a record is put into words with, for one reader. */
export type RecordWords = {
  ctx: Ctx
  kind: RecordKind
  readsSensitive: boolean
  /** Names by id, of whoever the reader may see. */
  people: ReadonlyMap<string, string>
}

/** What these records of a kind, or versions of one, are put into words with. */
export const wordsFor = async (
  ctx: Ctx,
  kind: RecordKind,
  rows: readonly Row<RecordKind>[],
): Promise<RecordWords> => ({
  ctx,
  kind,
  readsSensitive: (await sensitiveKinds(ctx, [kind.table])).has(kind.table),
  people: await peopleIn(ctx, kind, rows),
})

/** The names of everyone these records speak of, as far as the viewer may see them. */
async function peopleIn(ctx: Ctx, kind: RecordKind, rows: readonly Row<RecordKind>[]) {
  const fields = Object.entries(kind.fields).filter(([, { type }]) => type === 'person')
  const ids = rows.flatMap(row => [
    ...(isOfPerson(kind) ? [row.subject] : []),
    ...fields.flatMap(([field]) => (row[field] as string | null) ?? []),
  ])
  const found = await ctx.db.rows<{ id: string; name: string }>(
    // Who may be seen is judged by today; on an earlier day their name may not have been known.
    `select seen.id, coalesce(p.name, 'Name not known then') as name
     from ${name(ctx.schemas.live)}.person seen left join person_profile p on p.person_id = seen.id
     where seen.id = any($1::uuid[])`,
    [[...new Set(ids)]],
  )
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** Whether a record speaks of somebody the viewer may not see: then nor do its free words and the row it came from. */
export const namesHidden = ({ kind, people }: RecordWords, row: Row<RecordKind>): boolean =>
  Object.entries(kind.fields).some(
    ([field, { type }]) => type === 'person' && row[field] && !people.has(String(row[field])),
  )

/** One field of a record, and what it said before where there was a version before; no words where they may not be read. */
export function fieldLine(
  words: RecordWords,
  name: string,
  field: Field,
  row: Row<RecordKind>,
  before: Row<RecordKind> | undefined,
): FieldLine {
  const { label } = field
  const hides = [row, ...(before ? [before] : [])].some(one => namesHidden(words, one))
  if ((field.isSensitive && !words.readsSensitive) || (field.type === 'text' && hides))
    return { label, words: null, changed: false }
  const value = row[name]
  const said = sayOf(words, field, value)
  const earlier = before && sayOf(words, field, before[name])
  const changed = before !== undefined && JSON.stringify(value) !== JSON.stringify(before[name])
  return { label, words: said, ...hrefOf(words, field, value), changed, ...(changed && { before: earlier }) }
}

function sayOf({ people }: RecordWords, field: Field, value: unknown): string {
  if (field.type === 'person' && value)
    return people.get(String(value)) ?? 'Someone whose record you may not see'
  if (field.type === 'ref' && value) return field.to?.().title ?? 'Another record'
  return valueWords(field, value)
}

function hrefOf({ ctx, people }: RecordWords, field: Field, value: unknown): { href?: string } {
  if (!value) return {}
  if (field.type === 'person' && people.has(String(value))) return { href: childHref(ctx, String(value)) }
  const table = field.type === 'ref' ? field.to?.().table : undefined
  return table === undefined ? {} : { href: recordHref(ctx, table, String(value)) }
}
