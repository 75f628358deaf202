import { isoDay } from '../../../core/day.ts'
import { type Outcome as Done, invalid, refused } from '../../../core/outcome.ts'
import { isId, logList, openPerson } from '../../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import { type Ctx, idFrom, insert, inTurn } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { type FieldDescription, Form, FormFields, readForm } from '../../../web/kit/index.ts'
import { NEEDS, OUTCOME, type Outcome } from '../outcomes.ts'
import { Programme } from '../records.ts'
import { familyHref, IDENTIFYING } from '../who.ts'

const TITLE = 'Identify a family by hand'
const OUTCOMES = Object.keys(OUTCOME) as Outcome[]

type Member = { id: string; name: string; isIn: boolean }

/** The child and the brothers and sisters whom the viewer may see, the child first. Logged as a list. */
async function membersOf(ctx: Ctx, child: string): Promise<Member[]> {
  const rows = await ctx.db.rows<Member>(
    `select p.person_id as id, p.name, exists (select from supported_family f
        where f.child_id = p.person_id and f.ended_on is null) as "isIn"
     from person_profile p
     where p.person_id = $1 or exists (select from sibling_fact s where s.person_id = $1 and s.sibling_id = p.person_id)
     order by p.person_id <> $1, p.born_on nulls last, p.name`,
    [child],
  )
  await logList(
    ctx,
    'list',
    TITLE,
    rows.flatMap(({ id }) => (id === child ? [] : [id])),
  )
  return rows
}

const fieldsFor = (members: readonly Member[]): FieldDescription[] => [
  ...(members.length > 1
    ? [
        {
          name: 'about',
          type: 'checkbox' as const,
          label: 'Which children are in the family?',
          hint: 'What you write is kept in the record of each child you tick.',
          options: members.map(({ id, name }) => ({ value: id, text: name })),
        },
      ]
    : []),
  ...OUTCOMES.map(outcome => ({
    name: outcome,
    type: 'text' as const,
    label: `${OUTCOME[outcome]}: what shows that they need it?`,
    optional: true,
  })),
]

/** A worker identifies a family that they know, with a reason for each outcome it needs: what no search of the record finds. */
export const byHandPage: PageOf = {
  path: 'children/:child/by-hand',
  title: TITLE,
  may: IDENTIFYING,
  async show({ ctx, path, form, csrf }, problems) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const members = await membersOf(ctx, line.personId)
    const isIn = members.some(one => one.isIn)
    return {
      title: `${TITLE}: ${line.name}`,
      breadcrumbs: [
        { text: line.name, href: childHref(ctx, line.personId) },
        { text: 'Supporting Families', href: familyHref(line.personId) },
        { text: TITLE },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              {TITLE}
            </h1>
            {isIn ? (
              <p class="govuk-body">This family is in the programme already.</p>
            ) : (
              <>
                <p class="govuk-body">
                  A family takes part that needs {NEEDS} or more of the ten outcomes. Write what shows it, and
                  where it can be looked up; leave the others empty.
                </p>
                <Form
                  action={`${familyHref(line.personId)}/by-hand`}
                  csrf={csrf}
                  submitLabel="Identify the family"
                  keeps
                  cancel={{ href: familyHref(line.personId) }}
                >
                  <FormFields
                    fields={fieldsFor(members)}
                    values={{ about: line.personId, ...form }}
                    errors={problems}
                  />
                </Form>
              </>
            )}
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const line = await openPerson(asked.ctx, asked.path.child ?? '')
    return line ? identify(asked, line.personId) : 'not-found'
  },
}

// Two people identify a family once: the same lock as where it is found.
async function identify({ ctx, viewer, form }: Asked, child: string): Promise<Done<Next>> {
  await inTurn(ctx, 'supporting families')
  const members = await membersOf(ctx, child)
  if (members.some(({ isIn }) => isIn)) return refused('This family is in the programme already.')
  const { values } = readForm(fieldsFor(members), form)
  const about = members.length > 1 ? (values.about ?? '').split(',').filter(isId) : [child]
  const chosen = members.filter(({ id }) => about.includes(id))
  if (chosen.length === 0) return invalid('about', 'Say which children are in the family')
  const reasons = OUTCOMES.filter(outcome => values[outcome])
  if (reasons.length < NEEDS)
    return refused(
      `A family needs ${NEEDS} or more of the ten outcomes, and a reason for each: you gave ${reasons.length}.`,
    )
  const said = reasons.map(outcome => `${OUTCOME[outcome]}: ${values[outcome]}`)
  const found = ['Found by a worker, not from the record.', ...said].join('\n')
  const family = idFrom('supporting-families', child, isoDay(ctx.today))
  for (const { id } of chosen) {
    const made = { family, identifiedOn: ctx.today, identifiedBy: viewer.name, found }
    const done = await insert(ctx, Programme, id, made)
    if (!done.ok) return done
  }
  const redirect = familyHref(chosen[0]!.id)
  return { ok: true, value: { redirect, notice: 'Identified. The next step is to ask the family.' } }
}
