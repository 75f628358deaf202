import { formatDay } from '../../../core/day.ts'
import { refused } from '../../../core/outcome.ts'
import type { PageOf } from '../../../engines/area.ts'
import { change, insert, list, newId, one, type Row } from '../../../engines/records/index.ts'
import { Form, FormFields, SummaryList } from '../../../web/kit/index.ts'
import { numbersOn } from '../read.ts'
import { WeeklyReport } from '../records.ts'
import { reportsAndMissed } from '../weeks.ts'
import { MANAGING, WATCHING } from '../who.ts'

const TITLE = 'Weekly reports of children without a worker'
const HERE = '/areas/unallocated/reports'

/** The weekly report to the director: made from the record, kept as it was, and read by name. */
export const reports: PageOf = {
  path: 'reports',
  title: TITLE,
  may: WATCHING,
  async show({ ctx, viewer, form, csrf }, problems) {
    const now = await numbersOn(ctx)
    const { made, missed } = await reportsAndMissed(ctx)
    const isDirector = viewer.roles.includes('director')
    const mayMake = viewer.roles.some(role => MANAGING.includes(role))
    return {
      title: TITLE,
      breadcrumbs: [
        { text: 'Without a worker', href: '/areas/unallocated/holding' },
        { text: 'Weekly reports' },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{TITLE}</h1>
            <h2 class="govuk-heading-m">Now</h2>
            <Said report={now} />
            {mayMake && (
              <Form
                action={HERE}
                csrf={csrf}
                submitLabel="Make this week’s report"
                keeps
                hidden={{ do: 'make', record: form.record ?? newId() }}
              >
                <FormFields
                  fields={[
                    {
                      name: 'words',
                      type: 'textarea',
                      marks: false,
                      label: WeeklyReport.fields.words.label,
                      optional: true,
                    },
                  ]}
                  values={form}
                  errors={problems}
                />
              </Form>
            )}
            {missed.length > 0 && (
              <>
                <h2 class="govuk-heading-m">Weeks without a report</h2>
                <ul class="govuk-list govuk-list--bullet">
                  {missed.map(week => (
                    <li>The week of {formatDay(week)}: none was made</li>
                  ))}
                </ul>
              </>
            )}
            {made.map(report => (
              <section aria-labelledby={`report-${report.id}`}>
                <h2 class="govuk-heading-m" id={`report-${report.id}`}>
                  {formatDay(report.madeOn)}
                </h2>
                <Said report={report} />
                {report.words && <p class="govuk-body">{report.words}</p>}
                <p class="govuk-body">
                  Made by {report.madeBy}.{' '}
                  {report.readOn === null
                    ? 'The director has not read it yet.'
                    : `Read by ${report.readBy} on ${formatDay(report.readOn)}. ${report.answer ?? ''}`}
                </p>
                {isDirector && report.readOn === null && (
                  <Form
                    action={HERE}
                    csrf={csrf}
                    submitLabel="I have read it"
                    keeps
                    hidden={{ do: 'read', report: report.id, seen: String(report.knownAt), _part: report.id }}
                  >
                    <FormFields
                      fields={[
                        {
                          name: `answer-${report.id}`,
                          type: 'textarea',
                          marks: false,
                          label: 'What must happen?',
                          optional: true,
                        },
                      ]}
                      values={form}
                    />
                  </Form>
                )}
              </section>
            ))}
          </div>
        </div>
      ),
    }
  },
  async act({ ctx, viewer, form }) {
    if (form.do === 'read') {
      if (!viewer.roles.includes('director')) return 'not-found'
      const report = /^[0-9a-f-]{36}$/i.test(form.report ?? '')
        ? await one(ctx, WeeklyReport, form.report!)
        : undefined
      if (!report || report.readOn !== null)
        return refused('Somebody read it meanwhile. Open the page again.')
      const answer = (form[`answer-${report.id}`] ?? '').trim() || null
      const said = { readOn: ctx.today, readBy: viewer.name, answer }
      const done = await change(ctx, WeeklyReport, report.id, said, report.knownAt)
      return done.ok ? { ok: true, value: { redirect: HERE, notice: 'Saved: you have read it.' } } : done
    }
    if (!viewer.roles.some(role => MANAGING.includes(role))) return 'not-found'
    const today = (await list(ctx, WeeklyReport, '', { by: 'madeOn', most: 3 })).find(
      r => r.madeOn === ctx.today,
    )
    if (today) return refused(`${today.madeBy} made today’s report already.`)
    const id = /^[0-9a-f-]{36}$/i.test(form.record ?? '') ? form.record : undefined
    const done = await insert(
      ctx,
      WeeklyReport,
      '',
      {
        ...(await numbersOn(ctx)),
        madeOn: ctx.today,
        madeBy: viewer.name,
        words: (form.words ?? '').trim() || null,
      },
      id,
    )
    return done.ok
      ? { ok: true, value: { redirect: HERE, notice: 'The report waits for the director.' } }
      : done
  },
}

type Numbers = Pick<Row<typeof WeeklyReport>, 'children' | 'longest' | 'unheld' | 'unseen'>

const Said = ({ report }: { report: Numbers }) => (
  <SummaryList
    rows={[
      { key: { text: 'Children without a worker' }, value: { text: String(report.children) } },
      {
        key: { text: 'The longest has waited' },
        value: { text: report.longest === 1 ? '1 day' : `${report.longest} days` },
      },
      { key: { text: 'Nobody holds the risk for' }, value: { text: String(report.unheld) } },
      { key: { text: 'No manager looked in seven days at' }, value: { text: String(report.unseen) } },
    ]}
  />
)
