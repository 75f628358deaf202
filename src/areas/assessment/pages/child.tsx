import { mayAct, openPerson, PRACTITIONERS } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { list } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { LinkList } from '../../../web/kit/index.ts'
import { agreementTo } from '../agreed.ts'
import { factorsOf } from '../found.ts'
import { Assessment, Authorisation } from '../records.ts'
import { stageOf, waysOn } from '../ways.ts'
import { SAYING_AGREEMENT } from '../who.ts'
import { AssessmentPart } from './assessment-part.tsx'

const TITLE = 'Assessments'

/** The assessments of one child, the newest first, and what can be done next. */
export const childsAssessments: PageOf = {
  path: 'children/:child',
  title: TITLE,
  may: PRACTITIONERS,
  async show({ ctx, path }) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const child = line.personId
    const all = (await list(ctx, Assessment, child)).sort((a, b) => (b.startedOn ?? 0) - (a.startedOn ?? 0))
    const sent = (await list(ctx, Authorisation, child)).sort((a, b) => a.askedAt - b.askedAt)
    const stage = await stageOf(ctx, child)
    const ways = await waysOn(ctx, child, stage)
    const maySay = await mayAct(ctx, SAYING_AGREEMENT)
    const agreed = stage === undefined ? undefined : await agreementTo(ctx, child)
    const factors = new Map<string, string[]>()
    for (const { id } of all) factors.set(id, await factorsOf(ctx, child, id))
    return {
      title: `${TITLE}: ${line.name}`,
      breadcrumbs: [{ text: line.name, href: childHref(ctx, child) }, { text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              {TITLE}
            </h1>
            {all.length === 0 && <p class="govuk-body">None has begun.</p>}
            {agreed && (
              <p class="govuk-body">
                {agreed}{' '}
                {maySay && (
                  <a class="govuk-link" href={`/children/${child}/say-agreement`}>
                    Write down where agreement stands
                  </a>
                )}
              </p>
            )}
            <LinkList links={ways} />
            {all.map(one => (
              <AssessmentPart
                ctx={ctx}
                assessment={one}
                factors={factors.get(one.id) ?? []}
                sent={sent.filter(({ assessment }) => assessment === one.id)}
              />
            ))}
          </div>
        </div>
      ),
    }
  },
}
