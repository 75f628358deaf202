import { formatDay } from '../../../core/day.ts'
import { formatInstant } from '../../../core/instant.ts'
import { mayAct, openPerson, PRACTITIONERS } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import type { Ctx, Row } from '../../../engines/records/index.ts'
import { childHref, recordHref } from '../../../web/child/index.ts'
import { SummaryList } from '../../../web/kit/index.ts'
import { SEEN } from '../records.ts'
import { type Chain, chainOf } from './chain.ts'
import { nextStep } from './next-step.tsx'
import { DECIDED, FINDING, HOW_HELD, ON_CONFERENCE, type StrategyDiscussion } from './records.ts'
import { discussionHref, WRITING } from './who.ts'
import { isDiscussed } from './whom.ts'

const TITLE = 'Strategy discussions and enquiries'

/** A child's strategy discussions, enquiries and what came of them, the newest first, and what comes next. */
export const enquiriesPage: PageOf = {
  path: 'children/:child',
  title: TITLE,
  may: PRACTITIONERS,
  async show({ ctx, path }) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const child = line.personId
    const chain = await chainOf(ctx, child)
    const { discussions, enquiries } = chain
    const isChild = await isDiscussed(ctx, child)
    return {
      title: `${TITLE}: ${line.name}`,
      breadcrumbs: [{ text: line.name, href: childHref(ctx, child) }, { text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              {TITLE}
            </h1>
            {isChild && (await nextStep(ctx, child, chain))}
            {isChild && (await mayAct(ctx, WRITING)) && (
              <p class="govuk-body">
                <a class="govuk-link" href={discussionHref(child)}>
                  Write down a strategy discussion
                </a>
              </p>
            )}
            <h2 class="govuk-heading-m">Enquiries</h2>
            {enquiries.length === 0 && (
              <p class="govuk-body">None. One begins at a strategy discussion, and a manager starts it.</p>
            )}
            {enquiries.toReversed().map(enquiry => (
              <EnquiryPart ctx={ctx} enquiry={enquiry} chain={chain} />
            ))}
            <h2 class="govuk-heading-m">Strategy discussions</h2>
            {discussions.length === 0 && <p class="govuk-body">None has been written down yet.</p>}
            {discussions.toReversed().map(one => (
              <DiscussionPart ctx={ctx} one={one} />
            ))}
          </div>
        </div>
      ),
    }
  },
}

type Fact = [string, string | null | undefined | false]

const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <SummaryList
    classes="gt-dense"
    rows={facts.flatMap(([key, value]) => (value ? [{ key: { text: key }, value: { text: value } }] : []))}
  />
)

type EnquiryProps = { ctx: Ctx; enquiry: Chain['enquiries'][number]; chain: Chain }

function EnquiryPart({ ctx, enquiry, chain }: EnquiryProps) {
  const { id, startedOn, endedOn, conferenceOn } = enquiry
  const started = chain.discussions.find(one => one.enquiry === id && one.startedBy !== null)
  const finding = chain.findings.find(one => one.enquiry === id)
  const decisions = chain.decisions.filter(one => one.enquiry === id)
  return (
    <section class="govuk-!-margin-bottom-6">
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
        <a class="govuk-link" href={recordHref(ctx, 'section_47', id)}>
          Section 47 enquiry
        </a>
        {startedOn === null ? ', no day is known' : `, from ${formatDay(startedOn)}`}
      </h3>
      {finding?.words && <blockquote class="gt-words">“{finding.words}”</blockquote>}
      <Facts
        facts={[
          ['Started by', started?.startedBy],
          ['Why it began', started?.startWhy],
          ['Ended', endedOn !== null && formatDay(endedOn)],
          ['Found', finding && `${FINDING[finding.finding]}. ${finding.why}`],
          ['The child', finding && [SEEN[finding.seen], finding.whyNotAlone].filter(Boolean).join('. ')],
          ['From now on', finding?.next],
          ...decisions.map(
            (one): Fact => [
              'Decided',
              [
                `${ON_CONFERENCE[one.decision]}${one.dueOn === null ? '' : `, by ${formatDay(one.dueOn)}`}`,
                one.why,
                one.withoutFinding,
                [one.decidedBy, formatDay(one.decidedOn)].filter(Boolean).join(', '),
              ]
                .filter(Boolean)
                .join('. '),
            ],
          ),
          ['Conference', conferenceOn !== null && `Held on ${formatDay(conferenceOn)}`],
        ]}
      />
    </section>
  )
}

const DiscussionPart = ({ ctx, one }: { ctx: Ctx; one: Row<typeof StrategyDiscussion> }) => (
  <section class="govuk-!-margin-bottom-6">
    <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
      <a class="govuk-link" href={recordHref(ctx, 'strategy_discussion', one.id)}>
        {formatInstant(one.heldAt)}
      </a>
      , {HOW_HELD[one.how].toLowerCase()}
    </h3>
    <Facts
      facts={[
        ['Decided', `${DECIDED[one.decision]}. ${one.reason}`],
        ['Safe now', one.safeNow],
        ['Social care', one.socialCare ?? 'Nobody took part'],
        ['Police', one.police ?? 'Nobody took part'],
        ['Health', one.health ?? 'Nobody took part'],
        ['Others', one.others],
        ['Shared', one.shared],
        ['Police investigation', one.investigation],
        ['Told to the child and the family', one.told],
        ['Written down by', one.writtenBy],
      ]}
    />
  </section>
)
