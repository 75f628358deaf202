import { formatDay } from '../../../core/day.ts'
import { mayAct, openPerson, PRACTITIONERS } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { type Ctx, list, type Row } from '../../../engines/records/index.ts'
import { CATEGORY_OF_ABUSE } from '../../../returns/cin-census/codes.ts'
import { childHref, recordHref } from '../../../web/child/index.ts'
import { Tag } from '../../../web/kit/index.ts'
import { Conference, DECISION, KIND } from './records.ts'
import { CHAIRING } from './who.ts'

type Held = Row<typeof Conference>

const THERE = [
  ['socialCare', 'Social care'],
  ['police', 'Police'],
  ['health', 'Health'],
  ['education', 'School, nursery or college'],
  ['otherAgencies', 'Other agencies'],
  ['family', 'Family and others'],
] as const

/** One conference: what it decided and why, the child’s own view, who was there and who did not agree. */
const ConferencePart = ({ held, ctx }: { held: Held; ctx: Ctx }) => (
  <section class="govuk-!-margin-bottom-7">
    <h2 class="govuk-heading-m govuk-!-margin-bottom-1">
      {formatDay(held.heldOn)}: {KIND[held.kind].toLowerCase()}
    </h2>
    <p class="govuk-body-s">
      Chaired by {held.chair}.{' '}
      {held.quorate ? 'It was quorate. ' : <Tag text="Not quorate" classes="govuk-tag--yellow" />}{' '}
      <a class="govuk-link" href={recordHref(ctx, 'protection_conference', held.id)}>
        This record
      </a>
    </p>
    {held.notQuorateWhy && <p class="govuk-body">Why it went ahead: {held.notQuorateWhy}</p>}
    <p class="govuk-body">
      <strong>{DECISION[held.decision]}.</strong> {held.category && `${CATEGORY_OF_ABUSE[held.category]}. `}
      {held.reason}
    </p>
    {held.words && <blockquote class="gt-words">“{held.words}”</blockquote>}
    {held.viewBy && <p class="govuk-body">How the child’s view reached it: {held.viewBy}</p>}
    {held.dissentBy && (
      <p class="govuk-body">
        {held.dissentBy} did not agree: {held.dissentWhy}
      </p>
    )}
    <ul class="govuk-list">
      {THERE.flatMap(([field, title]) =>
        held[field] ? [<li>{`${title}: ${held[field].split('\n').join('; ')}`}</li>] : [],
      )}
    </ul>
    {held.nextOn !== null && <p class="govuk-body">The next conference is on {formatDay(held.nextOn)}.</p>}
  </section>
)

/** What conferences decided about a child, newest first. */
export const conferencesPage: PageOf = {
  path: 'children/:child/conferences',
  title: 'Child protection conferences',
  may: PRACTITIONERS,
  async show({ ctx, path }) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const all = (await list(ctx, Conference, line.personId)).sort((a, b) => b.heldOn - a.heldOn)
    const isChair = ctx.knownAt === null && (await mayAct(ctx, CHAIRING))
    return {
      title: `Child protection conferences: ${line.name}`,
      breadcrumbs: [{ text: line.name, href: childHref(ctx, line.personId) }, { text: 'Conferences' }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              Child protection conferences
            </h1>
            {isChair && (
              <p class="govuk-body">
                <a
                  class="govuk-button govuk-!-margin-bottom-0"
                  href={`/areas/child-protection/children/${line.personId}/conference`}
                >
                  Record a child protection conference
                </a>
              </p>
            )}
            {all.length === 0 && (
              <p class="govuk-body">
                None has been written down by its chair yet. Those that came with a return or a load stand in
                the child’s story.
              </p>
            )}
            {all.map(held => (
              <ConferencePart held={held} ctx={ctx} />
            ))}
          </div>
        </div>
      ),
    }
  },
}
