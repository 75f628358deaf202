import { isoDay } from '../../../core/day.ts'
import { dayOf, formatInstant, type Instant } from '../../../core/instant.ts'
import { type Problem, refused } from '../../../core/outcome.ts'
import { isId, log, openPerson } from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { type Ctx, one, type Row } from '../../../engines/records/index.ts'
import { Form, readForm } from '../../../web/kit/index.ts'
import { aboutChildren, childrenIn, notChosen, offeredFor, WhichChildren } from '../../front-door/facts.ts'
import { TELLER } from '../codes.ts'
import { PoliceReport, type PoliceReportChild } from '../records-police.ts'
import { childrenOfReport } from '../told-by-partners/mine.ts'
import { takeOver } from '../told-by-partners/take-over.ts'
import { readAt, type Teller } from '../told-by-partners/teller.ts'
import { toolOn } from '../tool-words.ts'
import { SCREENING } from '../who.ts'
import { TheirChild, TheirWords } from './their-words.tsx'

const LIST = '/areas/domestic-abuse/notifications'

const BY: Readonly<Record<Teller, string>> = {
  police: TELLER.police.toLowerCase(),
  health: TELLER.health.toLowerCase(),
}

type Opened = { report: Row<typeof PoliceReport>; children: Row<typeof PoliceReportChild>[] }

/** What a partner wrote, for the front door: read word for word, and taken over once each child is looked for. */
export const toldByPartner = (teller: Teller): PageOf => ({
  path: `${teller}/:report`,
  title: `Notification written by ${BY[teller]}`,
  may: [...SCREENING, 'director', 'quality-lead'],
  async show(asked, problems) {
    const opened = await open(asked.ctx, teller, asked.path.report ?? '')
    if (!opened) return 'not-found'
    const { report, children } = opened
    const tool = await toolOn(asked.ctx, dayOf(report.sentAt))
    const maySee = asked.viewer.roles.some(role => SCREENING.includes(role))
    return {
      title: `Notification ${report.incident}, written by ${BY[teller]}`,
      breadcrumbs: [{ text: 'Domestic abuse', href: LIST }, { text: report.incident }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">
                Written and screened by {BY[teller]}: {report.sentBy}, {report.agency},{' '}
                {formatInstant(report.sentAt)}
              </span>
              <bdi>{report.incident}</bdi>
            </h1>
            <p class="govuk-body">
              {report.takenAt === null
                ? 'As it was typed. No child in it has been looked for yet.'
                : `Taken over by ${report.takenBy} on ${formatInstant(report.takenAt)}.`}
            </p>
            <h2 class="govuk-heading-m">What they wrote</h2>
            <TheirWords report={report} tool={tool} />
            {children.map(named => (
              <TheirChild report={report} named={named} tool={tool} />
            ))}
            {report.takenAt === null && maySee && (
              <TakeOver
                asked={asked}
                opened={opened}
                problems={problems}
                offered={await offered(asked, opened)}
              />
            )}
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const { ctx, viewer, form } = asked
    if (!viewer.roles.some(role => SCREENING.includes(role))) return 'not-found'
    const opened = await open(ctx, teller, asked.path.report ?? '')
    if (!opened) return 'not-found'
    const { report, children } = opened
    if (report.takenAt !== null) return refused(`${report.takenBy} has taken it over already.`)
    const answered = { ...form, children: String(children.length), do: '' }
    const { values, problems } = readForm(aboutChildren(answered), answered)
    problems.push(...(await notChosen(ctx, answered)))
    const told = childrenIn(answered, values)
    // One for each child whom they named: none is emptied away.
    if (told.length < children.length)
      problems.push({ message: 'Say of each child who it is: a name, or where they live' })
    if (problems.length > 0) return { ok: false, problems }
    for (const child of told)
      if ('known' in child && !(isId(child.known) && (await openPerson(ctx, child.known)))) return 'not-found'
    const taken = told.map((child, i) => ({ child, named: children[i]! }))
    const done = await takeOver(ctx, viewer, report, taken, seenOf(form.seen))
    return done.ok
      ? {
          ok: true,
          value: { redirect: LIST, notice: `It stands on the list, with the screening of ${BY[teller]}.` },
        }
      : done
  },
})

async function open(ctx: Ctx, teller: Teller, id: string): Promise<Opened | undefined> {
  const report = isId(id) ? await one(ctx, PoliceReport, id) : undefined
  if (!report || (report.teller ?? 'police') !== teller) return undefined
  await log(ctx, { what: 'record', kind: PoliceReport.table, recordId: id })
  return { report, children: await childrenOfReport(ctx, id) }
}

const seenOf = (text: string | undefined): Instant =>
  (/^\d{1,14}$/.test(text ?? '') ? Number(text) : 0) as Instant

/** The form as the partner filled it in; what the front door typed since stands in its place. */
function valuesOf({ form }: Asked, { children }: Opened): Record<string, string> {
  const values: Record<string, string> = { children: String(children.length) }
  for (const { nth, forename, surname, born, home, told } of children) {
    const [year = '', month = '', day = ''] = born === null ? [] : isoDay(born).split('-')
    Object.assign(values, {
      [`forename-${nth}`]: forename ?? '',
      [`surname-${nth}`]: surname ?? '',
      [`home-${nth}`]: home ?? '',
      [`told-${nth}`]: told ?? '',
      ...(born === null
        ? {}
        : {
            [`born-${nth}`]: isoDay(born),
            [`born-${nth}-day`]: day,
            [`born-${nth}-month`]: month,
            [`born-${nth}-year`]: year,
          }),
    })
  }
  return Object.keys(form).length === 0 ? values : { ...form, children: values.children!, do: '' }
}

const offered = (asked: Asked, opened: Opened) => offeredFor(asked.ctx, valuesOf(asked, opened))

type TakeOverProps = {
  asked: Asked
  opened: Opened
  problems: readonly Problem[]
  offered: Awaited<ReturnType<typeof offeredFor>>
}

const TakeOver = ({ asked, opened, problems, offered }: TakeOverProps) => (
  <>
    <h2 class="govuk-heading-m">Who each child is</h2>
    <Form
      action={readAt(opened.report.teller, opened.report.id)}
      csrf={asked.csrf}
      submitLabel="Take it over"
      keeps
      hidden={{ seen: String(opened.report.knownAt) }}
    >
      <WhichChildren values={valuesOf(asked, opened)} problems={problems} offered={offered} />
    </Form>
  </>
)
