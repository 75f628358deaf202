import { formatDay, isoDay } from '../../../core/day.ts'
import type { Outcome as Done } from '../../../core/outcome.ts'
import { refused } from '../../../core/outcome.ts'
import { isId, LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import { idFrom, insert, inTurn } from '../../../engines/records/index.ts'
import { Details, Form, Pagination, pageOf, pagesOf } from '../../../web/kit/index.ts'
import { type FoundFamily, familiesFound, outcomesOf } from '../find.ts'
import { CRITERIA, MONTHS_BACK, NEEDS, OUTCOME } from '../outcomes.ts'
import { Programme } from '../records.ts'
import { FINDING, FOUND, familyHref } from '../who.ts'

const TITLE = 'Families who meet the criteria'
const PER_PAGE = 20

/** Families whose record meets the programme’s criteria and who are not in it yet, with what was found. A person decides. */
export const foundPage: PageOf = {
  path: 'found',
  title: TITLE,
  may: FINDING,
  async show({ ctx, query, csrf }) {
    const number = pageOf(query.page)
    const { count, families } = await familiesFound(ctx, { limit: PER_PAGE, offset: (number - 1) * PER_PAGE })
    await logList(
      ctx,
      'list',
      `${TITLE}, page ${number}`,
      families.flatMap(({ children }) => children.map(({ id }) => id)),
    )
    const pages = pagesOf({ page: number, perPage: PER_PAGE, total: count }, to => `${FOUND}?page=${to}`)
    return {
      title: TITLE,
      breadcrumbs: [
        { text: 'Supporting Families', href: '/areas/supporting-families/families' },
        { text: TITLE },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{TITLE}</h1>
            <p class="govuk-body">
              {count === 1 ? 'One family needs' : `${count.toLocaleString('en-GB')} families need`} {NEEDS} or
              more of the ten outcomes, by what the record says of the last {MONTHS_BACK} months, and{' '}
              {count === 1 ? 'is' : 'are'} not in the programme. You decide with the family whether they take
              part.
            </p>
            <Details summaryText="What is looked for, and why">
              <ul class="govuk-list govuk-list--bullet">
                {CRITERIA.map(({ outcome, from, reason }) => (
                  <li>
                    {OUTCOME[outcome]}: {reason}. From {formatDay(from)}.
                  </li>
                ))}
              </ul>
              <p class="govuk-body">
                Education, early years, housing and money are not in the record in a way that can be looked
                for: a worker writes them down.
              </p>
            </Details>
            {families.map(family => (
              <Found family={family} csrf={csrf} />
            ))}
            {pages && <Pagination {...pages} />}
            <p class="govuk-hint">{LIST_SENTENCE}</p>
          </div>
        </div>
      ),
    }
  },
  act: identify,
}

const Found = ({ family, csrf }: { family: FoundFamily; csrf: string }) => (
  <section class="govuk-!-margin-bottom-6">
    <h2 class="govuk-heading-m govuk-!-margin-bottom-2">
      {family.children.map(({ id, name }, i) => (
        <>
          {i > 0 && ', '}
          <a class="govuk-link" href={`/children/${id}`}>
            {name}
          </a>
        </>
      ))}
    </h2>
    <ul class="govuk-list govuk-list--bullet">
      {outcomesOf(family).map(outcome => (
        <li>
          <strong>{OUTCOME[outcome]}</strong>
          {family.needs
            .filter(need => need.outcome === outcome)
            .map(({ child, found, on }) => (
              <span class="govuk-!-display-block">
                {found} ({family.children.find(({ id }) => id === child)?.name}), {formatDay(on)}
              </span>
            ))}
        </li>
      ))}
    </ul>
    <Form
      action={FOUND}
      csrf={csrf}
      secondary
      submitLabel={`Identify the family of ${family.children[0]?.name ?? 'this child'}`}
      hidden={{ child: family.child }}
    />
  </section>
)

// Found again as it is written: what was shown may have changed, and two people identify a family once.
async function identify({ ctx, viewer, form }: Asked): Promise<Done<Next>> {
  const child = form.child ?? ''
  if (!isId(child)) return refused('Choose a family of the list')
  await inTurn(ctx, 'supporting families')
  const [family] = (await familiesFound(ctx, { limit: 1, offset: 0 }, child)).families
  if (!family) return refused('This family is in the programme already, or no longer meets the criteria.')
  const key = idFrom('supporting-families', child, isoDay(ctx.today))
  for (const one of family.children) {
    const done = await insert(ctx, Programme, one.id, {
      family: key,
      identifiedOn: ctx.today,
      identifiedBy: viewer.name,
      // Each child's record says what was found of that child: a brother's is his own.
      found: family.needs
        .filter(need => need.child === one.id)
        .map(({ outcome, found, on }) => `${OUTCOME[outcome]}: ${found}, ${formatDay(on)}`)
        .join('\n'),
    })
    if (!done.ok) return done
  }
  return {
    ok: true,
    value: { redirect: familyHref(child), notice: 'Identified. The next step is to ask the family.' },
  }
}
