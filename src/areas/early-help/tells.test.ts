import { expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { Assessment, Plan, Review } from './records-plan.ts'

it('what the child said in an assessment, of a plan and at a review are their words, three of four writings', () =>
  withLives(async ({ ctx, child, put }) => {
    const ines = await child('ines')
    const of = { episode: ines }
    await put(Assessment, ines, { ...of, startedOn: '2022-05-03', childsWords: 'I make the toast.' })
    await put(Plan, ines, { ...of, agreedOn: '2022-05-10', outcomes: 'Calm.', childsView: 'It is fair.' })
    const met = { ...of, attended: 'All', changed: 'A lot.', decision: 'continue' }
    await put(Review, ines, { ...met, heldOn: '2022-06-07', childsWords: 'We sing now.' })
    await put(Review, ines, { ...met, heldOn: '2022-07-07' })
    const told = await ctx.db.rows(
      "select title, detail from telling where child_id = $1 and lane = 'words' order by from_on",
      [ines],
    )
    expect(told).toEqual([
      { title: 'I make the toast.', detail: 'In an early help assessment' },
      { title: 'It is fair.', detail: 'Of the early help plan' },
      { title: 'We sing now.', detail: 'At a review of early help' },
    ])
  }))
