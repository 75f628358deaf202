import { describe, expect, it } from 'vitest'
import { Visit } from '../../areas/care/records.ts'
import { Episode as Missing, ReturnInterview } from '../../areas/missing/records.ts'
import { noon, under } from './lives-under.test-data.ts'

describe('going missing', () => {
  it(
    'law 56: seen while missing breaks it, and a second time within the first, and talk before coming back',
    under(56, async lives => {
      const { put, child } = lives
      const one = await child('one')
      const episode = await put(Missing, one, {
        wentOn: '2025-01-01',
        returnedOn: '2025-01-05',
        returnedAt: noon('2025-01-05'),
      })
      await put(Visit, one, { visitedOn: '2025-01-05', seen: 'alone' })
      await put(Visit, one, { visitedOn: '2025-01-03', seen: 'not-seen' })
      await put(ReturnInterview, one, { episode, heldAt: noon('2025-01-06') })
      const seen = await put(Visit, one, { visitedOn: '2025-01-03', seen: 'seen' })
      const second = await put(Missing, one, { wentOn: '2025-01-04', returnedOn: '2025-01-05' })
      const early = await put(ReturnInterview, one, { episode, heldAt: noon('2025-01-04') })
      expect(await lives.broken()).toEqual([
        `care_visit ${seen}`,
        `missing_episode ${second}`,
        `return_interview ${early}`,
      ])
    }),
  )

  for (const [times, breaks] of [
    [2, true],
    [8, false],
  ] as const)
    it(
      `law 57: ten of fifty children each missing ${times} times, and forty once, ${breaks ? 'break' : 'do not break'} it`,
      under(57, async ({ child, put, broken }) => {
        for (let i = 0; i < 50; i++)
          for (let n = 0; n < (i < 10 ? times : 1); n++)
            await put(Missing, await child(`child ${i}`), {
              wentOn: `2025-0${n + 1}-01`,
              returnedOn: `2025-0${n + 1}-02`,
            })
        expect(await broken()).toEqual(breaks ? ['missing_episode few'] : [])
      }),
    )
})
