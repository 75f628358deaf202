import { type RecordKind, snake } from '../records/index.ts'

/**
 * What the parts of a split are called: by the codes of the field of that name among some kinds, else of the first
 * field whose codes hold every part. A part with no label is called by itself.
 */
export function partLabels(
  kinds: readonly RecordKind[],
  by: string,
  parts: readonly string[],
): (part: string) => string {
  const fields = kinds.flatMap(kind => Object.entries(kind.fields)).filter(([, field]) => field.codes)
  const holds = (codes: Readonly<Record<string, string>>) => parts.some(part => Object.hasOwn(codes, part))
  const named = fields.find(([field, { codes }]) => snake(field) === by && codes && holds(codes))
  const fitting = fields.find(
    ([, { codes }]) => codes && parts.every(part => part === NOT_RECORDED || Object.hasOwn(codes, part)),
  )
  const codes = (named ?? (parts.length > 0 ? fitting : undefined))?.[1].codes ?? {}
  return part => (Object.hasOwn(codes, part) ? codes[part]! : part)
}

/** What `split` calls the part of rows whose column is empty. */
export const NOT_RECORDED = 'Not recorded'
