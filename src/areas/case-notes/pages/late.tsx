import { type Day, formatDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { StackingTable } from '../../../web/kit/index.ts'
import { type LateNote, type LateVisit, lateNotes, lateVisits, type VISIT_CLOCKS } from '../late.ts'
import { NOTE } from '../records.ts'
import { MANAGERS } from '../who.ts'

const TITLE = 'Late visits and late notes'
const MOST = 200

const VISITS: Readonly<Record<(typeof VISIT_CLOCKS)[number], string>> = {
  'cin-visit': 'Child in need',
  'cp-visit': 'Child protection plan',
  'cla-visit-first': 'In care, first visit in a new home',
  'cla-visit-6w': 'In care',
}

const opens = ({ childId, childName }: { childId: string; childName: string }) => ({
  html: (
    <a class="govuk-link" href={`/children/${childId}`}>
      {childName}
    </a>
  ),
})

const late = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'} late`

const noteRow = (today: Day) => (note: LateNote) => [
  opens(note),
  { text: note.worker ?? 'Nobody yet' },
  { text: `${NOTE[note.kind as keyof typeof NOTE]}, ${formatDay(note.happenedOn)}` },
  { text: formatDay(note.dueOn) },
  {
    text:
      note.writtenUpOn === null
        ? `Not yet, ${late(today - note.dueOn)}`
        : `${formatDay(note.writtenUpOn)}, ${late(note.writtenUpOn - note.dueOn)}`,
  },
]

const visitRow = (today: Day) => (visit: LateVisit) => [
  opens(visit),
  { text: visit.worker ?? 'Nobody yet' },
  { text: VISITS[visit.clock as keyof typeof VISITS] },
  { text: formatDay(visit.dueOn) },
  {
    text:
      visit.metOn === null
        ? `No visit in the record, ${late(today - visit.dueOn)}`
        : `${formatDay(visit.metOn)}, ${late(visit.metOn - visit.dueOn)}`,
  },
]

/** What is late in being written up, told apart from children who were seen late: a manager's own team's, or everybody's. */
export const latePage: PageOf = {
  path: 'late',
  title: TITLE,
  may: MANAGERS,
  place: 'Late notes',
  daily: ['team-manager'],
  async show({ ctx, viewer }) {
    const team = viewer.roles.includes('team-manager') ? viewer.team : null
    const notes = await lateNotes(ctx, team, MOST)
    const visits = await lateVisits(ctx, team, MOST)
    await logList(ctx, 'list', TITLE, [...new Set([...notes, ...visits].map(({ childId }) => childId))])
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{team ?? 'The whole service'}</span>
            {TITLE}
          </h1>
          <p class="govuk-body">
            A visit is late by the day on which the child was seen. A note is late by the day on which it was
            written up. What is late now stands first, then what was late in the last four weeks.
          </p>
          <Part
            title="Recording late"
            none="Everything was written up in time."
            head={['Child', 'Written by', 'What happened, and when', 'To be written up by', 'Written up']}
            rows={notes.map(noteRow(ctx.today))}
          />
          <Part
            title="Visit late"
            none="Every child was seen in time, as far as the record knows."
            head={['Child', 'Worker', 'Kind of visit', 'To be seen by', 'Seen']}
            rows={visits.map(visitRow(ctx.today))}
          />
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}

const Part = (part: {
  title: string
  none: string
  head: string[]
  rows: NonNullable<Parameters<typeof StackingTable>[0]['rows']>
}) => (
  <>
    <h2 class="govuk-heading-m">{part.title}</h2>
    {part.rows.length === 0 ? (
      <p class="govuk-body">{part.none}</p>
    ) : (
      <>
        {part.rows.length === MOST && <p class="govuk-hint">The first {MOST} are shown: there are more.</p>}
        <StackingTable
          caption={part.title}
          captionClasses="govuk-visually-hidden"
          head={part.head.map(text => ({ text }))}
          rows={part.rows}
        />
      </>
    )}
  </>
)
