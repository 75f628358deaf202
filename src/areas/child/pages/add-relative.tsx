import { formatDay, parseDay } from '../../../core/day.ts'
import type { Outcome, Problem } from '../../../core/outcome.ts'
import { isId, openPerson, type PersonLine, tellKeepers } from '../../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import { type FoundPerson, hiddenLike } from '../../../engines/matching/index.ts'
import { newId } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { Form, FormFields, Radios, readForm } from '../../../web/kit/index.ts'
import { RELATION } from '../records.ts'
import { type Related, relate, relateByName } from '../relating.ts'
import { WORKERS } from '../who.ts'
import { MORE, nameIn, notSaid, offered, relationOf, WHO } from './relative-form.ts'

const TITLE = 'Add somebody who matters'

/** Somebody who matters to a child: found on the record, or by their name alone. */
export const addRelative: PageOf = {
  path: 'children/:child/relationships/add',
  title: TITLE,
  may: WORKERS,
  async show({ ctx, path, form, csrf }, problems) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const page = childHref(ctx, line.personId)
    const found = await offered(ctx, form, line.personId)
    return {
      title: `${TITLE}: ${line.name}`,
      breadcrumbs: [{ text: line.name, href: page }, { text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              {TITLE}
            </h1>
            <p class="govuk-body">
              It is written once for the two of them, and both their pages show it. Name them first: people on
              the record with that name are then shown, to choose from.
            </p>
            <Form
              action={`/areas/child/children/${line.personId}/relationships/add`}
              csrf={csrf}
              submitLabel="Add them"
              keeps
              cancel={{ href: page }}
              hidden={{ record: isId(form.record ?? '') ? form.record! : newId() }}
            >
              <FormFields fields={[relationOf(line.name), ...WHO]} values={form} errors={problems} />
              <WhichOne found={found} who={form.who} problems={problems} />
              <FormFields fields={MORE} values={form} errors={problems} />
            </Form>
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const line = await openPerson(asked.ctx, asked.path.child ?? '')
    return line ? added(asked, line) : 'not-found'
  },
}

type WhichProps = { found: readonly FoundPerson[]; who: string | undefined; problems: readonly Problem[] }

const WhichOne = ({ found, who, problems }: WhichProps) => {
  const error = problems.find(({ field }) => field === 'who')
  return found.length === 0 ? null : (
    <Radios
      name="who"
      value={who}
      fieldset={{
        legend: { text: 'Is it one of these, who are on the record?', classes: 'govuk-fieldset__legend--s' },
      }}
      errorMessage={error && { text: error.message }}
      items={[
        ...found.map(({ personId, name, bornOn, why }) => ({
          value: personId,
          text: bornOn === null ? name : `${name}, born ${formatDay(bornOn)}`,
          hint: { text: why.join('; ') },
        })),
        { value: 'new', text: 'No, somebody else: keep their name' },
      ]}
    />
  )
}

async function added({ ctx, form }: Asked, line: PersonLine): Promise<Outcome<Next> | 'not-found'> {
  const person = line.personId
  const { values, problems } = readForm([relationOf(line.name), ...WHO, ...MORE], form)
  if (!Object.hasOwn(RELATION, values.relation ?? ''))
    problems.push({ field: 'relation', message: `Choose what they are to ${line.name}` })
  const name = nameIn(values)
  if (name === '') problems.push({ field: 'forename', message: 'Enter their name, or part of it' })
  const born = parseDay(values.born ?? '') ?? null
  if (born !== null && born > ctx.today)
    problems.push({ field: 'born', message: 'The date of birth must be in the past' })
  const fromOn = parseDay(values.fromOn ?? '') ?? null
  if (fromOn !== null && fromOn > ctx.today)
    problems.push({ field: 'fromOn', message: 'This day is still to come' })
  const unsaid = notSaid(form, await offered(ctx, form, person))
  if (unsaid) problems.push(unsaid)
  if (problems.length > 0) return { ok: false, problems }
  const said: Related = {
    relation: values.relation as Related['relation'],
    parentalResponsibility: values.parentalResponsibility ? values.parentalResponsibility === 'yes' : null,
    fromOn,
  }
  const id = isId(form.record ?? '') ? form.record : undefined
  const who = form.who ?? ''
  if (isId(who)) {
    const other = await openPerson(ctx, who)
    if (!other) return 'not-found'
    const done = await relate(ctx, person, other.personId, said, id)
    return done.ok ? saved(person, other.name) : done
  }
  const done = await relateByName(ctx, person, name, said, id)
  if (!done.ok) return done
  // Seems to be somebody whose record few may see: whoever keeps it is told, and whoever writes sees no difference.
  const kept = await hiddenLike(ctx, { name, born, address: '' })
  if (kept !== undefined)
    await tellKeepers(
      ctx,
      kept,
      `Somebody of this name was written down on another record${line.localId ? `, ${line.localId}` : ''}, as one who matters there: ${RELATION[said.relation]}`,
    )
  return saved(person, name)
}

const saved = (person: string, name: string): Outcome<Next> => ({
  ok: true,
  value: { redirect: `/children/${person}`, notice: `${name} is now among those who matter.` },
})
