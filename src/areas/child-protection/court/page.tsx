import { type Day, formatDay } from '../../../core/day.ts'
import { openPerson, PRACTITIONERS, sensitiveKinds } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { list, type Row } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import type { PreProceedings } from '../records.ts'
import { worksBeforeCourt } from './open-work.ts'
import { GATEWAY, LegalGateway } from './records.ts'
import { ways } from './ways.tsx'

type Work = Row<typeof PreProceedings>

const STEPS: readonly (readonly [field: keyof Work & string, words: string])[] = [
  ['startedOn', 'Began'],
  ['letterSentOn', 'Letter before proceedings sent'],
  ['firstMeetingOn', 'First meeting'],
  ['decidedOn', 'Decided how it ends'],
  ['courtOn', 'Application to the court'],
  ['noticeSentOn', 'Letter of issue sent'],
]

const Steps = ({ work }: { work: Work }) => (
  <ul class="govuk-list">
    {STEPS.flatMap(([field, words]) =>
      work[field] === null ? [] : [<li>{`${words}: ${formatDay(work[field] as Day)}`}</li>],
    )}
    {work.meetingOffered !== null && <li>Family group decision making: {offered(work)}</li>}
  </ul>
)

const isYes = (answer: string | null): boolean => answer === '1' || answer === 'true'
const offered = ({ meetingOffered, meetingHeld }: Work): string =>
  !isYes(meetingOffered) ? 'not offered' : isYes(meetingHeld) ? 'offered, and it happened' : 'offered'

const Gateway = ({ one, readsAdvice }: { one: Row<typeof LegalGateway>; readsAdvice: boolean }) => (
  <>
    <p class="govuk-body">
      <strong>
        Legal gateway of {formatDay(one.heldOn)}: {GATEWAY[one.decision]}.
      </strong>{' '}
      {one.reason} Decided by {one.decidedBy}.{one.noOfferWhy && ` Not offered, because: ${one.noOfferWhy}`}
    </p>
    {one.advice && readsAdvice && (
      <div class="govuk-inset-text">
        <strong>Legal advice{one.adviser && ` of ${one.adviser}`}. Not for the child or the family.</strong>{' '}
        {one.advice}
      </div>
    )}
  </>
)

/** Work before court about a child: what legal gateways decided, and each step. */
export const beforeCourtPage: PageOf = {
  path: 'children/:child/before-court',
  title: 'Work before court',
  may: PRACTITIONERS,
  async show({ ctx, path }) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const works = await worksBeforeCourt(ctx, line.personId)
    const gateways = (await list(ctx, LegalGateway, line.personId)).sort((a, b) => a.heldOn - b.heldOn)
    const readsAdvice = (await sensitiveKinds(ctx, [LegalGateway.table])).size > 0
    return {
      title: `Work before court: ${line.name}`,
      breadcrumbs: [{ text: line.name, href: childHref(ctx, line.personId) }, { text: 'Before court' }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              Work before court
            </h1>
            {await ways(ctx, line.personId, works)}
            {works.length === 0 && (
              <p class="govuk-body">There has been none. It begins at a legal gateway.</p>
            )}
            {works.map(work => (
              <section class="govuk-!-margin-bottom-7">
                <h2 class="govuk-heading-m">
                  {work.startedOn === null ? 'From an unknown day' : `From ${formatDay(work.startedOn)}`}
                </h2>
                <Steps work={work} />
                {gateways
                  .filter(one => one.work === work.id)
                  .map(one => (
                    <Gateway one={one} readsAdvice={readsAdvice} />
                  ))}
              </section>
            ))}
          </div>
        </div>
      ),
    }
  },
}
