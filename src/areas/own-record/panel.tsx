import { mayAct } from '../../engines/access/index.ts'
import type { Panel } from '../../engines/area.ts'
import { MAKERS, ownHref } from './who.ts'

/** The way to the record as the child may read it. */
export const ownRecordPanel: Panel = {
  place: 'words',
  title: 'For them to read',
  async show(ctx, child) {
    if (ctx.knownAt !== null || !(await mayAct(ctx, MAKERS))) return null
    return (
      <p class="govuk-body-s">
        <a class="govuk-link" href={ownHref(child)}>
          See this record as the child may read it
        </a>
      </p>
    )
  },
}
