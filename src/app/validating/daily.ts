import { type CollectionYear, parseYear } from '../../core/collection-year.ts'
import { formatNumber } from '../../core/number.ts'
import { takeAsked } from '../../engines/faults/index.ts'
import type { TimedJob } from '../../engines/jobs/index.ts'
import type { Found } from '../discover.ts'
import { runRules } from './keep-found.ts'
import type { KindName } from './kind-of.ts'
import { LIVE_KINDS, LIVE_NAMES } from './live-kinds.ts'
import { openYears } from './open-years.ts'

/** By its id somebody asks for it, from the page of a return. */
export const rulesJob = (name: KindName): string => `${name}-rules`

/** Each day: each return of the years whose collection is open, and of those that somebody asked for, held to its rules. */
export const dailyRules = (found: readonly Found[]): TimedJob[] => LIVE_NAMES.map(name => ofKind(found, name))

const ofKind = (found: readonly Found[], name: KindName): TimedJob => ({
  id: rulesJob(name),
  title: `Hold the ${LIVE_KINDS[name].called} to its rules`,
  does: `Makes the ${LIVE_KINDS[name].called} from the record as it stands, for the years whose collection is open, and keeps what its rules find: for workers’ lists, and as counts by team.`,
  // Before anybody begins, and after what others write at night.
  at: '05:30',
  async run(ctx) {
    const asked = (await takeAsked(ctx, name)).flatMap(year => parseYear(year) ?? [])
    const years = [...new Set<CollectionYear>([...openYears(ctx.today), ...asked])].sort()
    const said: string[] = []
    for (const year of years) {
      const { children, faults } = await runRules(ctx, found, name, year)
      said.push(`${year}: ${counted(faults, 'fault', 'faults')} of ${counted(children, 'child', 'children')}`)
    }
    return `${said.join('; ')}.`
  },
})

const counted = (n: number, one: string, many: string): string => `${formatNumber(n)} ${n === 1 ? one : many}`
