import { formatDay } from '../../../core/day.ts'
import { formatInstant } from '../../../core/instant.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { StackingTable, Table } from '../../../web/kit/index.ts'
import {
  behind,
  COUNTED,
  type Counted,
  countedIn,
  fourWeeks,
  messagesWaiting,
  type Numbers,
  type Part,
  today,
} from '../count.ts'
import { paperOf } from '../paper.ts'
import { weekByWeek } from '../weeks.ts'
import { FOOT, hours, messagesWords, partsOf, STAGES, say } from '../words.ts'
import { WeeksPart } from './weeks-part.tsx'

const TITLE = 'The front door’s report'
const HERE = '/areas/front-door-report/report'
const MOST = 300

/** Today and four weeks at the front door: how much, how urgent, how long in each stage, from whom, what came of it. */
export const report: PageOf = {
  path: 'report',
  title: TITLE,
  may: ['front-door-manager', 'head-of-service', 'director', 'performance-analyst', 'quality-lead'],
  place: 'Front door report',
  daily: ['front-door-manager'],
  async show({ ctx, query, council }) {
    const isToday = query.days === '1'
    const counted = query.list !== undefined && query.list in COUNTED ? (query.list as Counted) : undefined
    const day = await countedIn(ctx, today(ctx))
    const weeks = await countedIn(ctx, fourWeeks(ctx))
    const { count, since } = await messagesWaiting(ctx)
    const waiting = messagesWords(count, since === null ? null : formatInstant(since))
    const byWeek = await weekByWeek(ctx)
    const rows = counted ? await behind(ctx, isToday ? today(ctx) : fourWeeks(ctx), counted, MOST) : []
    if (counted)
      await logList(ctx, 'list', `${TITLE}: ${COUNTED[counted]}`, [
        ...new Set(rows.map(({ child }) => child)),
      ])
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: TITLE }],
      paper: paperOf(TITLE, {
        on: ctx.today,
        council: council.name,
        day,
        weeks,
        messages: waiting,
        byWeek,
      }),
      body: (
        <>
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{formatDay(ctx.today)}</span>
            {TITLE}
          </h1>
          <StackingTable
            caption="How much, each number with its children"
            captionClasses="govuk-table__caption--m"
            head={['What', 'Today', 'In 28 days'].map(text => ({ text }))}
            rows={[
              [
                { text: 'Enquiries received, whatever children each is about' },
                { text: String(day.enquiries) },
                { text: String(weeks.enquiries) },
              ],
              ...(Object.keys(COUNTED) as Counted[]).map(key => [
                { text: COUNTED[key] },
                { html: <Opens counted={key} days={1} numbers={day} /> },
                { html: <Opens counted={key} days={28} numbers={weeks} /> },
              ]),
            ]}
          />
          <p class="govuk-body">{waiting}</p>
          {counted && (
            <section aria-labelledby="behind">
              <h2 class="govuk-heading-m" id="behind">
                {COUNTED[counted]}, {isToday ? 'today' : 'in 28 days'}
              </h2>
              {rows.length === 0 ? (
                <p class="govuk-body">Nobody to show.</p>
              ) : (
                <ul class="govuk-list">
                  {rows.map(one => (
                    <li>
                      <a
                        class="govuk-link"
                        href={
                          one.isContact ? `/areas/front-door/enquiry/${one.record}` : `/children/${one.child}`
                        }
                      >
                        {one.name}
                      </a>
                      <span class="gt-quiet"> {formatInstant(one.at)}</span>
                    </li>
                  ))}
                </ul>
              )}
              <p class="govuk-hint">{LIST_SENTENCE}</p>
            </section>
          )}
          <h2 class="govuk-heading-m">Time in each stage</h2>
          <Table
            caption="Median hours, of what was decided in the time"
            captionClasses="govuk-visually-hidden"
            head={['What', 'Today', 'In 28 days'].map(text => ({ text }))}
            rows={STAGES.map(([text, key]) => [
              { text },
              { text: hours(day.hours[key]) },
              { text: hours(weeks.hours[key]) },
            ])}
          />
          <div class="govuk-grid-row">
            <Split
              title="How urgent, as last rated"
              part="Colour"
              today={day.colours}
              weeks={weeks.colours}
            />
            <Split title="What was decided" part="Decision" today={day.outcomes} weeks={weeks.outcomes} />
            <Split title="From whom" part="Source" today={day.sources} weeks={weeks.sources} />
          </div>
          <WeeksPart weeks={byWeek} />
          <p class="govuk-hint">{FOOT}</p>
        </>
      ),
    }
  },
}

const Opens = ({ counted, days, numbers }: { counted: Counted; days: number; numbers: Numbers }) => {
  const count = numbers.counts[counted]
  return count === 0 ? (
    <span>0</span>
  ) : (
    <a class="govuk-link" href={`${HERE}?list=${counted}&days=${days}`}>
      {count.toLocaleString('en-GB')}
      <span class="govuk-visually-hidden">
        : {COUNTED[counted]}, {days === 1 ? 'today' : 'in 28 days'}
      </span>
    </a>
  )
}

type Split = { title: string; part: string; today: Part[]; weeks: Part[] }

const Split = ({ title, part, today: now, weeks }: Split) => {
  const parts = partsOf(now, weeks)
  return (
    <div class="govuk-grid-column-one-third">
      <h2 class="govuk-heading-m">{title}</h2>
      {parts.length === 0 ? (
        <p class="govuk-body">Nothing in the time.</p>
      ) : (
        <Table
          caption={title}
          captionClasses="govuk-visually-hidden"
          head={[part, 'Today', '28 days'].map(text => ({ text }))}
          rows={parts.map(one => [{ text: one }, { text: say(now, one) }, { text: say(weeks, one) }])}
        />
      )}
    </div>
  )
}
