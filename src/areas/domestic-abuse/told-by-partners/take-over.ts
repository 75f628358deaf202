import type { Instant } from '../../../core/instant.ts'
import type { Outcome } from '../../../core/outcome.ts'
import type { Viewer } from '../../../engines/area.ts'
import { type Withheld, withheldIn } from '../../../engines/outbox/index.ts'
import { type Ctx, change, insert, type Row } from '../../../engines/records/index.ts'
import { withheldAbout } from '../../child/facts.ts'
import { type ToldOf, writeAbout } from '../../front-door/facts.ts'
import { TELLER } from '../codes.ts'
import { Notification, Screening } from '../records.ts'
import { PoliceReport, type PoliceReportChild } from '../records-police.ts'
import { levelOf, scoreOf } from '../tool.ts'

type Report = Row<typeof PoliceReport>
type Named = Row<typeof PoliceReportChild>

/** A child whom a partner named, and who that is for the front door. */
export type Taken = { named: Named; child: ToldOf }

/**
 * Takes over what a partner wrote: for each child a notification and the partner’s own screening, in their words and by
 * their scores, on the record of whoever the front door says it is. Once: of two at one moment the second is told, and of
 * a partner who adds something meanwhile the addition is read first.
 */
export async function takeOver(
  ctx: Ctx,
  viewer: Viewer,
  report: Report,
  children: readonly Taken[],
  seen: Instant,
): Promise<Outcome<string>> {
  const taken = await change(ctx, PoliceReport, report.id, { takenAt: ctx.now, takenBy: viewer.name }, seen)
  if (!taken.ok) return taken
  const withheld: Withheld[] = []
  for (const { child } of children)
    if ('known' in child) withheld.push(...(await withheldAbout(ctx, child.known)))
  const safe = (words: string | null): string | null => words && withoutWithheld(words, withheld)
  for (const { named, child } of children) {
    const made = await writeAbout(
      ctx,
      child,
      `${TELLER[report.teller ?? 'police']} told us of an incident: ${report.incident}`,
      subject => writeOne(ctx, subject, { report, named, told: child.told, safe }),
    )
    if (!made.ok) return made
  }
  return taken
}

type Written = { report: Report; named: Named; told: string; safe: (words: string | null) => string | null }

async function writeOne(
  ctx: Ctx,
  subject: string,
  { report, named, told, safe }: Written,
): Promise<Outcome<string>> {
  const by = `${report.sentBy}, ${report.agency}`
  const made = await insert(ctx, Notification, subject, {
    incident: report.incident,
    happenedAt: report.happenedAt,
    notifiedAt: report.sentAt,
    account: safe([report.account, report.added, told].filter(Boolean).join('\n\n')) ?? '',
    present: named.present,
    report: report.id,
    sentBy: by,
    teller: report.teller,
  })
  if (!made.ok) return made
  const { harm, pattern, exposed, protects } = report
  const scores = { childsPart: named.childsPart, harm, pattern, exposed, protects }
  const screened = await insert(ctx, Screening, subject, {
    notification: made.value,
    ...scores,
    score: scoreOf(scores),
    level: levelOf(scores),
    evidence: safe(report.evidence) ?? '',
    consent: report.consent,
    consentOf: safe(report.consentOf),
    consentStanding: report.consentStanding,
    consentWhy: safe(report.consentWhy) ?? '',
    hurtNeeds: safe(report.hurtNeeds) ?? '',
    harmedNeeds: safe(report.harmedNeeds),
    childsNeeds: safe(named.childsNeeds) ?? '',
    safeContact: safe(report.safeContact),
    screenedAt: report.sentAt,
    screenedBy: by,
    screener: report.teller ?? 'police',
  })
  return screened.ok ? made : screened
}

/**
 * A partner’s words without the sentences that hold what somebody must not learn: one account is kept on the record of
 * each child of a household. What they wrote stays whole on the page of their notification.
 */
function withoutWithheld(words: string, withheld: readonly Withheld[]): string {
  const leftOut = (part: string): string => {
    const [found] = withheldIn(part, withheld)
    return found ? `[Left out here, as it holds ${found.what}.]` : part
  }
  const kept = words
    .split(/(?<=[.!?])\s+|\n+/)
    .map(leftOut)
    .join(' ')
  return withheldIn(words, withheld).length === 0 ? words : leftOut(kept)
}
