import { expect, it } from 'vitest'
import { day } from '../core/day.ts'
import { nameColleagues } from './colleagues.ts'
import type { Lead, Worker } from './workers.ts'

const FROM = day('2020-01-06')
const LEFT = day('2022-06-30')
const worker = (id: string, until: typeof FROM | null = null): Worker => ({
  id,
  name: `Worker ${id}`,
  account: null,
  team: 'North team',
  contract: 'permanent',
  from: FROM,
  until,
})
const holds = (who: Worker, children: number, first = 0): Lead[] =>
  Array.from({ length: children }, (_, n) => ({
    child: `${who.id}-${first + n}`,
    worker: who,
    from: FROM,
    until: who.until,
    why: null,
  }))

const PRIYA = { account: 'social-worker', name: 'Priya Nandan', works: 'with-any' } as const
const SAM = { account: 'social-worker-care', name: 'Sam Adeyemi', works: 'with-children-in-care' } as const

it('a colleague is whoever holds about 15 children on the last day, or most of those in care; nobody twice', () => {
  const [few, right, many, gone] = [worker('1'), worker('2'), worker('3'), worker('4', LEFT)]
  const leads = [...holds(few, 4), ...holds(right, 16), ...holds(many, 25), ...holds(gone, 15)]
  nameColleagues({ leads, workers: [few, right, many, gone] }, [PRIYA, SAM], {
    inCare: new Set(['2-1', '3-1', '3-2']),
    caseload: 15,
  })
  expect([few, right, many, gone].map(({ name, account }) => [name, account])).toEqual([
    ['Worker 1', null],
    ['Priya Nandan', 'social-worker'],
    ['Sam Adeyemi', 'social-worker-care'],
    ['Worker 4', null],
  ])
})

it('nobody is anybody where no case is open', () => {
  const gone = worker('1', LEFT)
  nameColleagues({ leads: holds(gone, 3), workers: [gone] }, [PRIYA, SAM], {
    inCare: new Set(),
    caseload: 15,
  })
  expect(gone.name).toBe('Worker 1')
})
