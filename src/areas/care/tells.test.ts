import { expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { Visit } from './records.ts'

it('a visit is told as what happened, and what the child said there as the child’s words', () =>
  withLives(async ({ ctx, child, put }) => {
    const ines = await child('ines')
    const said = { words: '“Please tell my teacher I did it.”', happened: 'Ines drew as we talked.' }
    await put(Visit, ines, { visitedOn: '2022-05-03', seen: 'alone', ...said })
    await put(Visit, ines, { visitedOn: '2022-06-07', seen: 'seen', happened: 'Ines was asleep.' })
    const told = await ctx.db.rows(
      `select lane, title, detail from telling where child_id = $1 order by from_on, lane`,
      [ines],
    )
    expect(told).toEqual([
      { lane: 'visit', title: 'Visit, seen alone', detail: said.happened },
      { lane: 'words', title: said.words, detail: 'At a visit' },
      { lane: 'visit', title: 'Visit, seen', detail: 'Ines was asleep.' },
    ])
  }))
