import { expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { CaseNote } from './records.ts'

it('what a child showed stands among their words, beside what they said where they said something too', () =>
  withLives(async ({ ctx, child, put }) => {
    const ines = await child('ines')
    const note = { kind: 'visit', done: 'done', seen: 'alone' }
    const observed = 'She turned to her aunt and laughed.'
    await put(CaseNote, ines, { ...note, happenedOn: '2022-05-03', observed })
    await put(CaseNote, ines, { ...note, happenedOn: '2022-06-03', words: 'Auntie!', observed: 'She ran.' })
    await put(CaseNote, ines, { ...note, happenedOn: '2022-07-03' })
    const told = await ctx.db.rows(
      "select title, detail from telling where child_id = $1 and lane = 'words' order by from_on",
      [ines],
    )
    expect(told).toEqual([
      { title: observed, detail: 'What was observed' },
      { title: 'Auntie!', detail: 'She ran.' },
    ])
  }))
