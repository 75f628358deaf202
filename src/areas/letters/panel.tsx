import { mayAct } from '../../engines/access/index.ts'
import type { Panel } from '../../engines/area.ts'
import { lettersHref, WRITERS } from './who.ts'

/** The way to writing to somebody about the child. */
export const lettersPanel: Panel = {
  place: 'people',
  title: 'Write to somebody',
  async show(ctx, child) {
    if (ctx.knownAt !== null || !(await mayAct(ctx, WRITERS))) return null
    return (
      <p class="govuk-body-s">
        <a class="govuk-link" href={lettersHref(child)}>
          Write a letter or an e-mail
        </a>
      </p>
    )
  },
}
