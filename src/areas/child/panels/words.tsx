import { formatDay } from '../../../core/day.ts'
import type { Panel } from '../../../engines/area.ts'
import { list } from '../../../engines/records/index.ts'
import { ChildsWords } from '../records.ts'

export const words: Panel = {
  place: 'words',
  title: 'In the child’s own words',
  async show(ctx, child) {
    const said = (await list(ctx, ChildsWords, child)).sort((a, b) => b.saidOn - a.saidOn)
    const [latest] = said
    if (!latest) return <p class="govuk-body gt-quiet">Nothing the child said has been recorded yet.</p>
    return (
      <>
        <blockquote class="gt-words">
          <p>“{latest.words}”</p>
        </blockquote>
        <p class="govuk-body-s">
          {formatDay(latest.saidOn)}
          {latest.saidTo && `, to ${latest.saidTo}`}.{' '}
          <a href={`/records/childs_words/${latest.id}`}>This record</a>
        </p>
      </>
    )
  },
}
