import { formatInstant, type Instant } from '../../core/instant.ts'
import { Form, InsetText, StackingTable, SummaryList, Tag } from '../kit/index.ts'

/** One time a job was tried. `by` is who pressed for it, null where the clock did. */
export type JobRunLine = { at: Instant; seconds: number; by: string | null; failed: boolean; cameOf: string }

/** A job by the clock, as its part of the page shows it. */
export type JobPart = {
  id: string
  title: string
  does: string
  /** '05:30' */
  at: string
  /** 'now': it is due. 'never': it has run for the one day that there is. */
  next: Instant | 'now' | 'never'
  /** Why it does not run here. */
  idle: string | undefined
  isTriedAgain: boolean
  isAsked: boolean
  runs: readonly JobRunLine[]
}

const nextWords = ({ next, isTriedAgain, isAsked }: JobPart): string =>
  isAsked
    ? 'In a moment: somebody asked for it'
    : isTriedAgain
      ? 'In some minutes: it failed, and is tried again'
      : next === 'now'
        ? 'In a moment: it is due'
        : next === 'never'
          ? 'Not again by itself: it has run for today, and today stays the same day here'
          : formatInstant(next)

/** Every job by the clock: when it ran last and runs next, what came of it, and a button to run it now. */
export const JobsPage = ({
  jobs,
  csrf,
  isDayFixed,
}: {
  jobs: readonly JobPart[]
  csrf: string
  isDayFixed: boolean
}) => (
  <>
    <h1 class="govuk-heading-l">Jobs</h1>
    <p class="govuk-body">
      What Goldthread does each day by itself. A job whose time passed while no server was up runs once when
      one is. One that fails is tried again five times within two hours, and then at its next time.
    </p>
    {isDayFixed && (
      <InsetText text="Today is always the same day here. Each job runs once for it: when the server first starts, or when its time of that day comes. After that it runs when you press." />
    )}
    {jobs.length === 0 && <p class="govuk-body">Nothing is done by the clock.</p>}
    {jobs.map(job => (
      <section aria-labelledby={`job-${job.id}`}>
        <h2 class="govuk-heading-m" id={`job-${job.id}`}>
          {job.title} {job.runs[0]?.failed && <Tag text="Failed" classes="govuk-tag--red" />}
        </h2>
        <p class="govuk-body">{job.does}</p>
        <SummaryList
          rows={
            job.idle === undefined
              ? [
                  { key: { text: 'When' }, value: { text: `Each day at ${job.at}` } },
                  { key: { text: 'Next' }, value: { text: nextWords(job) } },
                ]
              : [{ key: { text: 'It does not run here' }, value: { text: job.idle } }]
          }
        />
        {job.runs.length === 0 ? (
          <p class="govuk-body">It has not run yet.</p>
        ) : (
          <StackingTable
            caption={`The last times: ${job.title}`}
            captionClasses="govuk-table__caption--s"
            classes="gt-dense"
            head={['When', 'What came of it', 'Seconds', 'Asked for by'].map(text => ({ text }))}
            rows={job.runs.map(({ at, seconds, by, failed, cameOf }) => [
              { text: formatInstant(at) },
              { text: failed ? `Failed: ${cameOf}` : cameOf },
              { text: String(seconds) },
              { text: by ?? 'The clock' },
            ])}
          />
        )}
        {!job.isAsked && job.idle === undefined && (
          <Form
            action="/jobs"
            csrf={csrf}
            hidden={{ job: job.id }}
            submitLabel={`Run it now: ${job.title}`}
            secondary
          />
        )}
      </section>
    ))}
  </>
)
