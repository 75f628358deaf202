import type { Panel } from '../../engines/area.ts'
import { LinkList } from '../../web/kit/index.ts'
import { assessmentsHref } from './family.ts'
import { type Stage, stageOf, waysOn } from './ways.ts'

const SAYS: Readonly<Record<Stage, string>> = {
  none: 'None goes on for the open case.',
  writing: 'It is being written.',
  sent: 'A manager has it, to be authorised.',
}

/** On the child’s page, while a case is open: how the assessment stands, and what can be done next. */
export const assessmentPanel: Panel = {
  place: 'workers',
  title: 'Assessment',
  async show(ctx, child) {
    const stage = await stageOf(ctx, child)
    if (stage === undefined) return null
    const ways = await waysOn(ctx, child, stage)
    return (
      <>
        <p class="govuk-body">
          {SAYS[stage]}{' '}
          <a class="govuk-link" href={assessmentsHref(child)}>
            Assessments
          </a>
        </p>
        <LinkList links={ways} />
      </>
    )
  },
}
