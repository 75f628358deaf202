import { type Day, isoDay, parseDay } from '../../../core/day.ts'
import { invalid, type Outcome } from '../../../core/outcome.ts'
import type { Asked } from '../../../engines/area.ts'
import { change, idFrom, insert, newId, one } from '../../../engines/records/index.ts'
import type { FamilyForm } from '../../../web/family-form/index.ts'
import type { Noted } from '../family.ts'
import { sayWhatIsMet } from '../meets.ts'
import { CaseNote } from '../records.ts'
import { WRITERS } from '../who.ts'
import { whatItMeets } from './what-it-meets.tsx'

// A visit is down in under a minute: what can follow stands below, and waits on the writer's list until it is written.
const OF_ALL = ['kind', 'happenedOn', 'done']
const LATER = {
  title: 'What can follow: where and who was there, what happened, what is kept apart',
  fields: [
    'account',
    'changed',
    'place',
    'announced',
    'present',
    'aboutOthers',
    'inConfidence',
    'fromCourt',
    'notFor',
  ],
}
const BY_A_NOTE =
  'Each is met by a visit that saw the child, on the day of the visit. A meeting or session that saw the child meets only the first time of all.'
const OF_EACH = ['seen', 'whyNotAlone', 'bedroomSeen', 'words', 'observed', 'onlyThem']

const notYet = ({ ctx }: Asked, happenedOn: unknown): Outcome<never> | undefined =>
  typeof happenedOn === 'number' && happenedOn > ctx.today
    ? invalid('happenedOn', 'This day is still to come')
    : undefined

/** A new note. Without what happened it is not written up: it stands on the worker’s list until it is. */
export const writeNote: FamilyForm<Noted> = {
  path: 'write',
  title: 'Write a note',
  submit: 'Save the note',
  may: WRITERS,
  kind: CaseNote,
  ofAll: OF_ALL,
  ofEach: OF_EACH,
  later: LATER,
  before: async (page, children) =>
    whatItMeets(await sayWhatIsMet(page, children, page.ctx.today, 'visit'), BY_A_NOTE),
  async saved(page, children, values) {
    const seen = children.filter(({ child }) => ['alone', 'seen'].includes(values[`seen-${child}`] ?? ''))
    const on = parseDay(values.happenedOn ?? '')
    if (on === undefined || values.done !== 'done') return ''
    const met = await sayWhatIsMet(page, seen, on, values.kind ?? '')
    return met.length === 0 ? '' : `It meets: ${met.join('; ')}.`
  },
  begins: ({ ctx }) => ({ kind: 'visit', done: 'done', happenedOn: isoDay(ctx.today) }),
  async write(page, { child }, values, id) {
    const said = {
      ...values,
      writtenBy: page.viewer.name,
      writtenUpOn: values.account ? page.ctx.today : null,
      // The same for every child of this writing, and the same when the form is sent twice.
      writing: idFrom('case-notes', 'writing', page.form.record ?? newId()),
    }
    return notYet(page, values.happenedOn) ?? insert(page.ctx, CaseNote, child, said as never, id)
  },
}

/** What was begun is written up, or added to. The day of its writing up stays the first. */
export const finishNote: FamilyForm<Noted> = {
  path: 'finish/:writing',
  title: 'Write up or add to a note',
  submit: 'Save the note',
  may: WRITERS,
  kind: CaseNote,
  ofAll: OF_ALL,
  ofEach: OF_EACH,
  later: LATER,
  known: ({ ctx }, { note }) => one(ctx, CaseNote, note ?? newId()),
  async write(page, { note }, values, _id, seen) {
    const before = note === undefined ? undefined : await one(page.ctx, CaseNote, note)
    const up: Day | null = before?.writtenUpOn ?? (values.account ? page.ctx.today : null)
    return (
      notYet(page, values.happenedOn) ??
      change(page.ctx, CaseNote, note ?? newId(), { ...values, writtenUpOn: up }, seen as never)
    )
  },
}
