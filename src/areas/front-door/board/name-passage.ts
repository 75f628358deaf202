import { dayOf, type Instant } from '../../../core/instant.ts'
import { invalid, type Outcome, ok, type Problem, refused } from '../../../core/outcome.ts'
import type { Viewer } from '../../../engines/area.ts'
import { type Ctx, change, insert, type Row } from '../../../engines/records/index.ts'
import { Contact } from '../records.ts'
import { SignSeen } from '../records-threshold.ts'
import { levelsOf, type Passage } from '../threshold-guide.ts'
import { guideOn } from '../thresholds.ts'

type Taken = Row<typeof Contact>

/** The passage of the guidance that a decision names, and the signs that were ticked: by passage, each by its place from 0. */
export type NamedPassage = { threshold: string; signs: Readonly<Record<string, readonly string[]>> }

/**
 * What is wrong with the passage that a decision names. One must be named, so that the decision is explained in the terms of
 * the guidance; where none holds that day, and for a red contact, which no field holds up, it may be left out.
 */
export function passageProblems(
  guide: readonly Passage[],
  { threshold, signs }: NamedPassage,
  colour: string,
): Problem[] {
  const levels = levelsOf(guide)
  if (threshold === '' && levels.length > 0 && colour !== 'red')
    return [{ field: 'threshold', message: 'Choose which passage of the threshold guidance applies' }]
  if (threshold !== '' && !levels.some(({ id }) => id === threshold))
    return [{ field: 'threshold', message: 'That passage no longer holds. Choose one that does.' }]
  const other = Object.keys(signs).find(id => id !== threshold && signs[id]!.length > 0)
  return other === undefined
    ? []
    : [{ field: `signs-${other}`, message: 'Tick signs of the passage that you chose above, and no others' }]
}

/** Keeps which signs of the named passage were seen, each in the words in which it stood beside the decision. */
export async function keepSigns(
  ctx: Ctx,
  viewer: Viewer,
  contact: Taken,
  guide: readonly Passage[],
  { threshold, signs }: NamedPassage,
): Promise<Outcome<string>> {
  const passage = guide.find(({ id }) => id === threshold)
  const words = (signs[threshold] ?? []).flatMap(place => passage?.signs[Number(place)] ?? [])
  for (const sign of words) {
    const seen = { contact: contact.id, passage: threshold, sign, seenBy: viewer.name }
    const kept = await insert(ctx, SignSeen, contact.subject, seen)
    if (!kept.ok) return kept
  }
  return ok(contact.id)
}

/** Names the passage of a decision that was too urgent to wait for it, by the guidance of that day. */
export async function nameAfterwards(
  ctx: Ctx,
  viewer: Viewer,
  contact: Taken,
  named: NamedPassage,
  seen: Instant,
): Promise<Outcome<string>> {
  if (contact.decidedAt === null) return refused('It is named with the decision.')
  if (contact.threshold !== null) return refused('A passage is named already.')
  if (named.threshold === '')
    return invalid('threshold', 'Choose which passage of the threshold guidance applies')
  const guide = await guideOn(ctx, dayOf(contact.decidedAnewAt ?? contact.decidedAt))
  const problems = passageProblems(guide, named, '')
  if (problems.length > 0) return { ok: false, problems }
  const changed = await change(ctx, Contact, contact.id, { threshold: named.threshold }, seen)
  return changed.ok ? keepSigns(ctx, viewer, contact, guide, named) : changed
}
