import type { ComponentChildren } from 'preact'
import { formatDay } from '../../../core/day.ts'
import { formatInstant } from '../../../core/instant.ts'
import type { Ctx, Row } from '../../../engines/records/index.ts'
import { ASSESSMENT_FACTOR } from '../../../returns/cin-census/codes.ts'
import { recordHref } from '../../../web/child/index.ts'
import { ASSESSMENT_KIND, Assessment, type Authorisation, SEEN } from '../records.ts'

type One = Row<typeof Assessment>
type Sent = Row<typeof Authorisation>

type PartProps = {
  ctx: Ctx
  assessment: One
  /** What it found, by the census’s codes. */
  factors: readonly string[]
  /** Each time that it was sent to a manager. */
  sent: readonly Sent[]
}

const SAYS = ['purpose', 'goingWell', 'worries', 'parentsWords', 'needed', 'onlyThem', 'lateReason'] as const

const isFactor = (code: string): code is keyof typeof ASSESSMENT_FACTOR => code in ASSESSMENT_FACTOR

/** How it stands, in a line. */
export function standing({ startedOn, authorisedOn }: One, sent: readonly Sent[]): string {
  if (authorisedOn !== null) return `Authorised on ${formatDay(authorisedOn)}`
  const waits = sent.find(({ answer }) => answer === null)
  if (waits)
    return `With a manager to be authorised since ${formatInstant(waits.askedAt)}${by(waits.askedBy, 'sent by')}`
  return startedOn === null ? 'Not begun' : `Being written since ${formatDay(startedOn)}`
}

const by = (name: string | null, how = 'by'): string => (name === null ? '' : `, ${how} ${name}`)

/** What one assessment of a child says: their words first, and what managers answered. */
export const AssessmentPart = ({ ctx, assessment, factors, sent }: PartProps) => (
  <section class="govuk-!-margin-bottom-7">
    <h2 class="govuk-heading-m govuk-!-margin-bottom-1">
      {assessment.kind === null ? 'Assessment' : ASSESSMENT_KIND[assessment.kind]}
    </h2>
    <p class="govuk-body-s">
      {standing(assessment, sent)}
      {by(assessment.author, 'written by')}.{' '}
      <a class="govuk-link" href={recordHref(ctx, Assessment.table, assessment.id)}>
        This record
      </a>
    </p>
    {assessment.childsWords && <blockquote class="gt-words">“{assessment.childsWords}”</blockquote>}
    {(assessment.childSeen !== null || assessment.firstSeenOn !== null) && (
      <p class="govuk-body">
        {assessment.childSeen === null ? 'Seen' : SEEN[assessment.childSeen]}
        {assessment.firstSeenOn !== null && `, first on ${formatDay(assessment.firstSeenOn)}`}
        {assessment.notSeenReason && `: ${assessment.notSeenReason}`}.
      </p>
    )}
    {SAYS.map(name =>
      assessment[name] ? <Said label={Assessment.fields[name].label}>{assessment[name]}</Said> : null,
    )}
    {factors.length > 0 && (
      <Said label="What the assessment found">
        <ul class="govuk-list govuk-list--bullet">
          {factors.filter(isFactor).map(code => (
            <li>{ASSESSMENT_FACTOR[code]}</li>
          ))}
        </ul>
      </Said>
    )}
    {sent.map(one => (
      <Answer one={one} />
    ))}
  </section>
)

const Said = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <>
    <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{label}</h3>
    <div class="govuk-body">{children}</div>
  </>
)

const Answer = ({ one }: { one: Sent }) => (
  <div class="govuk-inset-text">
    {one.says && `${one.askedBy ?? 'Whoever sent it'} says: ${one.says} `}
    {one.answer === null
      ? 'A manager has not answered yet.'
      : `${one.answer === 'authorised' ? 'Authorised' : 'Sent back'}${one.answeredAt === null ? '' : ` on ${formatInstant(one.answeredAt)}`}${by(one.answeredBy)}${one.reason ? `: ${one.reason}` : '.'}`}
  </div>
)
