import { formatDay, parseDay } from '../../../core/day.ts'
import { invalid, type Problem } from '../../../core/outcome.ts'
import { sentences } from '../../../core/sentences.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { type Ctx, idFrom, insert, newId } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { type FieldDescription, Form, FormFields, readForm, StackingTable } from '../../../web/kit/index.ts'
import { notYet } from '../actions/doing.ts'
import { GIVING } from '../actions/who.ts'
import { ELIGIBLE, GROUP_RESULT, GROUP_SOURCE, GroupSession, PROGRAMME } from '../group.ts'
import { EndPlace, endOne } from './group-end.tsx'
import { Totals } from './group-totals.tsx'
import { type Place, placesOn, type Run, runs, totals } from './read-groups.ts'

const PATH = '/areas/early-help/groups'

const hrefOf = ({ programme, run }: Pick<Run, 'programme' | 'run'>): string =>
  `${PATH}?${new URLSearchParams({ programme, run })}`

const titleOf = ({ programme, run }: Pick<Run, 'programme' | 'run'>): string =>
  `${PROGRAMME[programme]}, ${run}`

/** Group programmes: who has a place on a run, how often they came, and a session marked for all of them at once. */
export const groups: PageOf = {
  path: 'groups',
  title: 'Group programmes',
  may: GIVING,
  async show(asked, problems) {
    const { ctx } = asked
    const all = await runs(ctx)
    const chosen = chosenOf(asked, all)
    const places = chosen ? await placesOn(ctx, chosen) : []
    if (chosen) await logPlaces(ctx, chosen, places)
    return {
      title: 'Group programmes',
      breadcrumbs: [{ text: 'Early help', href: '/areas/early-help/cases' }, { text: 'Group programmes' }],
      body: (
        <>
          <h1 class="govuk-heading-l">Group programmes</h1>
          {all.length === 0 && (
            <p class="govuk-body">Nobody has a place yet. Ask for one on the person’s own page.</p>
          )}
          <ul class="govuk-list">
            {all.map(one => (
              <li>
                <a class="govuk-link" href={hrefOf(one)}>
                  {titleOf(one)}
                </a>
                <span class="gt-quiet"> {one.places === 1 ? '1 place' : `${one.places} places`}</span>
              </li>
            ))}
          </ul>
          <Totals totals={await totals(ctx)} />
          {chosen && <OneRun asked={asked} run={chosen} places={places} problems={problems} />}
        </>
      ),
    }
  },
  async act(asked) {
    const { ctx, form } = asked
    const chosen = chosenOf(asked, await runs(ctx))
    if (!chosen) return 'not-found'
    const places = await placesOn(ctx, chosen)
    await logPlaces(ctx, chosen, places)
    if (form.do === 'end') {
      const ended = await endOne(ctx, places, form)
      return ended.ok ? { ok: true, value: { redirect: hrefOf(chosen), notice: ended.value } } : ended
    }
    const { values, problems } = readForm(fieldsFor(places), form)
    if (problems.length > 0) return { ok: false, problems }
    const heldOn = parseDay(values.heldOn ?? '')
    if (heldOn === undefined) return invalid('heldOn', 'Say when the session was')
    const future = notYet(ctx, 'heldOn', heldOn)
    if (future) return future
    const came = (values.came ?? '').split(',')
    for (const place of places.filter(({ result }) => result === null)) {
      const session = {
        place: place.id,
        heldOn,
        came: came.includes(place.id) ? ('came' as const) : ('not-there' as const),
      }
      // Sent twice it is written once, for each person.
      const id = idFrom('group-session', form.record ?? newId(), place.id)
      const done = await insert(ctx, GroupSession, place.person, session, id)
      if (!done.ok) return done
    }
    return { ok: true, value: { redirect: hrefOf(chosen), notice: 'Saved. It is now part of each record.' } }
  },
}

const chosenOf = ({ query, form }: Asked, all: readonly Run[]): Run | undefined => {
  const { programme, run } = form.programme ? form : query
  return all.find(one => one.programme === programme && one.run === run)
}

const logPlaces = (ctx: Ctx, run: Run, places: readonly Place[]): Promise<void> =>
  logList(ctx, 'list', `Group programme ${titleOf(run)}`, [...new Set(places.map(({ person }) => person))])

const fieldsFor = (places: readonly Place[]): FieldDescription[] => [
  { name: 'heldOn', type: 'date', label: GroupSession.fields.heldOn.label },
  {
    name: 'came',
    type: 'checkbox',
    label: 'Who came?',
    hint: 'Everyone whose place is open and who is not ticked is marked as not there.',
    options: places
      .filter(({ result }) => result === null)
      .map(({ id, name }) => ({ value: id, text: name })),
  },
]

const whyEligible = ({ eligible, eligibleWords }: Place): string =>
  sentences([eligible && eligible !== 'other' && ELIGIBLE[eligible], eligibleWords]) || '–'

function OneRun(one: { asked: Asked; run: Run; places: readonly Place[]; problems: readonly Problem[] }) {
  const { asked, run, places, problems } = one
  const isOpen = places.some(({ result }) => result === null)
  const ends = asked.form.do === 'end'
  return (
    <>
      <StackingTable
        caption={titleOf(run)}
        captionClasses="govuk-table__caption--m"
        head={['Name', 'Asked for by', 'Why it is for them', 'On', 'Came', 'What came of it'].map(text => ({
          text,
        }))}
        rows={places.map(place => [
          {
            html: (
              <a class="govuk-link" href={childHref(asked.ctx, place.person)}>
                {place.name}
              </a>
            ),
          },
          { text: GROUP_SOURCE[place.source] },
          { text: whyEligible(place) },
          { text: formatDay(place.referredOn) },
          { text: place.sessions === 0 ? 'No session yet' : `${place.came} of ${place.sessions}` },
          { text: place.result ? GROUP_RESULT[place.result] : 'Still open' },
        ])}
      />
      {isOpen && (
        <>
          <h2 class="govuk-heading-m">Mark a session</h2>
          <Form
            keeps
            action={PATH}
            csrf={asked.csrf}
            submitLabel="Save who came"
            hidden={{
              record: (ends ? undefined : asked.form.record) ?? newId(),
              programme: run.programme,
              run: run.run,
              _part: `${run.programme} ${run.run}`,
            }}
          >
            <FormFields
              fields={fieldsFor(places)}
              values={ends ? {} : asked.form}
              errors={ends ? [] : problems}
            />
          </Form>
          <EndPlace
            places={places}
            action={PATH}
            csrf={asked.csrf}
            run={run}
            typed={ends ? asked.form : {}}
            problems={ends ? problems : []}
          />
        </>
      )}
      <p class="govuk-hint">{LIST_SENTENCE}</p>
    </>
  )
}
