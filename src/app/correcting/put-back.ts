import type { Outcome } from '../../core/outcome.ts'
import { refused } from '../../core/outcome.ts'
import type { Viewer } from '../../engines/area.ts'
import { type Correction, correctionsOf, keepCorrection } from '../../engines/corrections/index.ts'
import { type Ctx, change, type RecordKind, versions } from '../../engines/records/index.ts'
import type { AnyRow, OpenedToCorrect } from './opened.ts'

/** A correction that can be put back: what it changed, and what that said before. */
export type Back = {
  correction: Correction
  before: Readonly<Record<string, unknown>>
  beside: Readonly<Record<string, unknown>>
}

/**
 * The last correction of a record, where it is safe to put back: it made the version that stands, nothing was written on it since,
 * and what stands under the record was no part of it.
 */
export async function canPutBack(
  ctx: Ctx,
  viewer: Viewer,
  { corrects, row, beside }: OpenedToCorrect,
): Promise<Back | undefined> {
  const [last] = await correctionsOf(ctx, row.id)
  if (!last || last.knownAt !== row.knownAt) return undefined
  if (corrects.codes && last.fields.includes(corrects.codes.name)) return undefined
  const ofRecord = last.fields.filter(name => name in corrects.kind.fields && corrects.ask.includes(name))
  const half = corrects.beside
  const ofBeside =
    half && beside
      ? last.fields.filter(
          name => half.ask.includes(name) || (half.same.includes(name) && ofRecord.includes(name)),
        )
      : []
  // Of two halves both must still stand as the correction left them.
  if (ofBeside.length > 0 && beside?.knownAt !== last.knownAt) return undefined
  const before = await saidBefore(ctx, corrects.kind, row, ofRecord)
  // That something was decided, or was not, is put back by those alone who may say it.
  const { decided } = corrects
  const mayDecide = decided === undefined || viewer.roles.some(role => decided.may.includes(role))
  const isTakenBack = (name: string) => (before?.[name] === null) !== (row[name] === null)
  if (!mayDecide && decided.fields.some(name => ofRecord.includes(name) && isTakenBack(name)))
    return undefined
  const besideBefore =
    half && beside && ofBeside.length > 0 ? await saidBefore(ctx, half.kind, beside, ofBeside) : {}
  return before && besideBefore ? { correction: last, before, beside: besideBefore } : undefined
}

async function saidBefore(
  ctx: Ctx,
  kind: RecordKind,
  { id }: AnyRow,
  fields: readonly string[],
): Promise<Record<string, unknown> | undefined> {
  const earlier = (await versions(ctx, kind, id))[1] as unknown as AnyRow | undefined
  return earlier && Object.fromEntries(fields.map(name => [name, earlier[name]]))
}

/** Puts back what a record said before its last correction, as a version of its own. */
export async function putBack(
  ctx: Ctx,
  viewer: Viewer,
  opened: OpenedToCorrect,
  seen: string,
): Promise<Outcome<unknown>> {
  const { corrects, row, beside } = opened
  const back = await canPutBack(ctx, viewer, opened)
  if (!back || seen !== String(row.knownAt))
    return refused('Someone else changed this after you opened it. Look at their change first.')
  const done = await change(ctx, corrects.kind, row.id, back.before as never, row.knownAt)
  if (!done.ok) return done
  if (corrects.beside && beside && Object.keys(back.beside).length > 0) {
    const half = await change(ctx, corrects.beside.kind, row.id, back.beside as never, beside.knownAt)
    if (!half.ok) return half
  }
  await keepCorrection(
    ctx,
    { kind: corrects.kind.table, id: row.id, child: row.subject },
    {
      fields: back.correction.fields,
      why: 'The correction before was put back',
      writtenIn: null,
      putBack: true,
    },
  )
  return done
}
