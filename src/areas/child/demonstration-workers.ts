import { addDays, type Day, maxDay } from '../../core/day.ts'
import { type Given, given, grew, type Part, type Player } from '../../engines/simulation/index.ts'
import { Allocation } from './records.ts'

type Role = 'social-worker' | 'early-help-worker' | 'reviewing-officer' | 'personal-adviser'
/** Who, by which account, in which team, as what; from and until how many days ago. Without a day: from the first. */
type Held = [
  worker: string,
  account: string | null,
  team: string,
  role: Role,
  fromAgo?: number,
  toAgo?: number,
]

const PRIYA = ['Priya Nandan', 'social-worker', 'East locality', 'social-worker'] as const
const SAM = ['Sam Adeyemi', 'social-worker-care', 'Children in care team', 'social-worker'] as const
const HELEN = ['Helen Moss', 'reviewing-officer', 'Reviewing team', 'reviewing-officer'] as const
const TOMASZ = ['Tomasz Wilk', 'early-help', 'Early help team', 'early-help-worker'] as const

const WORKERS: Partial<Record<Part, Held[]>> = {
  'protected-sister': [[...PRIYA], [...HELEN, 361]],
  'protected-brother': [[...PRIYA], [...HELEN, 361]],
  'in-need': [[...PRIYA], [...TOMASZ, 120]],
  'in-care': [
    ['Moira Osgood', null, 'East locality', 'social-worker', 1_120, 700],
    [...SAM, 700],
    [...HELEN, 780],
  ],
  'in-care-goes-missing': [[...SAM], [...HELEN, 860]],
  unaccompanied: [[...SAM], [...HELEN, 480]],
  'care-leaver': [
    [...SAM, 2_600, 545],
    ['Lorna Whitby', 'personal-adviser', 'Leaving care team', 'personal-adviser', 545],
  ],
  'left-care': [
    [...SAM, 1_500, 380],
    [...TOMASZ, 380],
  ],
  restricted: [[...PRIYA]],
}

/** Who has worked with a played child. What ended is known from the day it ended. */
export const workers = (player: Player, known: Day, today: Day): Given[] =>
  (WORKERS[player.part] ?? []).flatMap(([worker, workerAccount, team, role, fromAgo, toAgo]) => {
    const fromOn = fromAgo === undefined ? known : maxDay(known, addDays(today, -fromAgo))
    const toOn = toAgo === undefined ? undefined : addDays(today, -toAgo)
    const first = given(Allocation, player.id, fromOn, { worker, workerAccount, role, team, fromOn })
    return grew(first, toOn, { toOn })
  })
