import { formatDay } from '../../../core/day.ts'
import type { Ctx, Row } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'
import { Tag } from '../../../web/kit/index.ts'
import { notesHref } from '../family.ts'
import { type CaseNote, NOTE, SEEN } from '../records.ts'

type Note = Row<typeof CaseNote>

const MARKED = [
  ['aboutOthers', 'About somebody else'],
  ['inConfidence', 'In confidence'],
  ['fromCourt', 'From court papers'],
] as const

/** When it happened and when it was written up, said apart. */
function Written({ note, ctx }: { note: Note; ctx: Ctx }) {
  if (note.writtenUpOn === null)
    return (
      <>
        <Tag text="Not written up yet" classes="govuk-tag--yellow" />{' '}
        <a class="govuk-link" href={`${notesHref(note.subject)}/finish/${note.writing}`}>
          Write it up
        </a>
      </>
    )
  const days = note.writtenUpOn - note.happenedOn
  return (
    <span class="gt-quiet">
      Written up {days === 0 ? 'the same day' : `on ${formatDay(note.writtenUpOn)}`}
      {note.writtenBy && `, by ${note.writtenBy}`}.{' '}
      <a class="govuk-link" href={recordHref(ctx, 'case_note', note.id)}>
        This record
      </a>
    </span>
  )
}

/** One note: what happened, the child’s words first, and what is kept apart in a box that says so. */
export const NotePart = ({ note, ctx, also }: { note: Note; ctx: Ctx; also: readonly string[] }) => (
  <section class="govuk-!-margin-bottom-7">
    <h2 class="govuk-heading-m govuk-!-margin-bottom-1">
      {formatDay(note.happenedOn)}: {NOTE[note.kind].toLowerCase()}
      {note.done === 'tried' && ', tried, nobody there'}
    </h2>
    <p class="govuk-body-s">
      {note.seen && `${SEEN[note.seen]}. `}
      {note.whyNotAlone && `${note.whyNotAlone}. `}
      {note.place && `At: ${note.place}. `}
      {note.present && `Also there: ${note.present}. `}
      {note.bedroomSeen === true && 'Their bedroom was seen. '}
      {also.length > 0 && `Written once, also about ${also.join(' and ')}. `}
      <Written note={note} ctx={ctx} />
    </p>
    {note.words && <blockquote class="gt-words">“{note.words}”</blockquote>}
    {note.observed && <p class="govuk-body">What they showed: {note.observed}</p>}
    {note.account && <p class="govuk-body">{note.account}</p>}
    {note.onlyThem && <p class="govuk-body">{note.onlyThem}</p>}
    {note.changed && <p class="govuk-body">What changes: {note.changed}</p>}
    {note.notFor && (
      <p class="govuk-body">
        <Tag text={`Not to be told to ${note.notFor}`} classes="govuk-tag--red" />
      </p>
    )}
    {MARKED.map(([field, title]) =>
      note[field] ? (
        <div class="govuk-inset-text">
          <strong>{title}. Not for the child or the family.</strong> {note[field]}
        </div>
      ) : null,
    )}
  </section>
)
