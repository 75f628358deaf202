import type { Waits } from '../../engines/area.ts'
import { type Ctx, list } from '../../engines/records/index.ts'
import { limitsToday } from './escalation.ts'
import { countWaiting } from './read.ts'
import { WeeklyReport } from './records.ts'
import { reportsAndMissed } from './weeks.ts'

const HOLDING = '/areas/unallocated/holding'
const REPORTS = '/areas/unallocated/reports'

async function beyond(ctx: Ctx, whose: 'headDays' | 'directorDays'): Promise<number> {
  const { limits } = await limitsToday(ctx)
  return countWaiting(ctx, limits[whose])
}

export const waits: readonly Waits[] = [
  {
    href: HOLDING,
    one: 'child without a worker for so long that it is for the head of service',
    many: 'children without a worker for so long that it is for the head of service',
    may: ['head-of-service'],
    count: ctx => beyond(ctx, 'headDays'),
  },
  {
    href: HOLDING,
    one: 'child without a worker for so long that it is for the director',
    many: 'children without a worker for so long that it is for the director',
    may: ['director'],
    count: ctx => beyond(ctx, 'directorDays'),
  },
  {
    href: REPORTS,
    one: 'weekly report of children without a worker to read',
    many: 'weekly reports of children without a worker to read',
    may: ['director'],
    count: async ctx => (await list(ctx, WeeklyReport, '')).filter(({ readOn }) => readOn === null).length,
  },
  {
    href: REPORTS,
    one: 'week without its report of children without a worker',
    many: 'weeks without their report of children without a worker',
    may: ['head-of-service', 'director'],
    count: async ctx => (await reportsAndMissed(ctx)).missed.length,
  },
]
