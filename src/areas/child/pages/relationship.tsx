import { ok, refused } from '../../../core/outcome.ts'
import { openRecord } from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { type Ctx, type Row, withdraw } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { Details, Form } from '../../../web/kit/index.ts'
import { Relationship } from '../records.ts'
import { alreadyRelated, type Relation } from '../relating.ts'
import { correctingPage } from './correcting.tsx'
import { relationOf } from './relative-form.ts'

const PATH = 'relationships/:relationship'

/** A relationship is opened from the page of either of the two. */
async function found({ ctx, path }: Asked, child: string): Promise<Row<typeof Relationship> | undefined> {
  const row = await openRecord(ctx, Relationship, path.relationship ?? '')
  return row && (row.subject === child || row.other === child) ? row : undefined
}

// Not across what may not be seen: the name of somebody whose record is hidden is not said here either.
const nameOf = async (ctx: Ctx, person: string | null): Promise<string> =>
  (await ctx.db.rows<{ name: string }>('select name from person_profile where person_id = $1', [person]))[0]
    ?.name ?? 'another person'

const correcting = correctingPage({
  path: PATH,
  title: 'Change or end a relationship',
  submit: 'Save the relationship',
  kind: Relationship,
  ask: ['relation', 'named', 'parentalResponsibility', 'fromOn', 'toOn'],
  find: (asked, line) => found(asked, line.personId),
  asked: ({ subject }, { personId, name }) => [relationOf(subject === personId ? name : 'them')],
  without: ({ other }) => (other === null ? [] : ['named']),
  async above({ subject, other, named }, { ctx }) {
    const who = other === null ? named : await nameOf(ctx, other)
    return (
      <p class="govuk-body">
        What {who} is to {await nameOf(ctx, subject)}. To end it give the day until which it held; it stays in
        the history.
      </p>
    )
  },
  async wrong(ctx, row, said) {
    const problems = (['fromOn', 'toOn'] as const)
      .filter(field => ((said[field] as number | null) ?? 0) > ctx.today)
      .map(field => ({ field, message: 'This day is still to come' }))
    const clash =
      row.other === null || said.toOn != null
        ? undefined
        : await alreadyRelated(ctx, row.subject, row.other, said.relation as Relation, row.id)
    return clash ? [...problems, clash] : problems
  },
  below: (row, asked, { personId }) => (
    <Details summaryText="It was never so">
      <p class="govuk-body">
        Where it was written down by mistake it is taken back from both their pages. What it said stays in the
        history.
      </p>
      <Form
        action={`/areas/child/children/${personId}/relationships/${row.id}`}
        csrf={asked.csrf}
        submitLabel="Take it back"
        secondary
        hidden={{ do: 'take-back', version: String(row.knownAt) }}
      />
    </Details>
  ),
})

/** What somebody is to a person: changed, ended from a day, or taken back where it was never so. */
export const relationship: PageOf = {
  ...correcting,
  async act(asked) {
    const { ctx, form, path } = asked
    if (form.do !== 'take-back') return correcting.act!(asked)
    const row = await found(asked, path.child ?? '')
    if (!row) return 'not-found'
    if (form.version !== String(row.knownAt))
      return refused('Someone else changed this after you opened it. Look at their change first.')
    const done = await withdraw(ctx, Relationship, row.id)
    return done.ok
      ? ok({
          redirect: childHref(ctx, path.child ?? ''),
          notice: 'It is taken back. What it said stays in the history.',
        })
      : done
  },
}
