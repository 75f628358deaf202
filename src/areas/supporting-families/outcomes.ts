import { type Day, day } from '../../core/day.ts'
import { literal, type Sql, sql } from '../../core/sql.ts'
import { codes } from '../../engines/records/index.ts'

/** The ten headline outcomes of the Supporting Families programme (programme guidance 2022 to 2025, in force from October 2022). */
export const OUTCOME = codes({
  education: 'Getting a good education',
  'early-years': 'Good early years development',
  health: 'Improved mental and physical health',
  substances: 'Recovery from, and less harm by, substance use',
  relationships: 'Improved family relationships',
  safe: 'Children safe from abuse and exploitation',
  crime: 'Crime prevention and tackling crime',
  'domestic-abuse': 'Safe from domestic abuse',
  housing: 'Secure housing',
  money: 'Financial stability',
})

export type Outcome = keyof typeof OUTCOME

/**
 * How the record shows that a family may need one of the outcomes: a declared, dated local setting with its reason. `rows`
 * is SQL over other areas' facts that returns child_id, on_date, found (in words). Outcomes without one are found by a worker.
 */
export type Criterion = {
  outcome: Outcome
  from: Day
  reason: string
  rows: Sql
  /** The DfE's codes of what an assessment found, where it rests on those, and how that is said. */
  factors?: readonly string[]
  found?: string
}

/** From when families are found by the ten outcomes. */
export const FROM = day('2022-10-03')

const factor = (outcome: Outcome, found: string, list: readonly string[], reason: string): Criterion => ({
  outcome,
  from: FROM,
  reason,
  factors: list,
  found,
  rows: sql`select child_id, on_date, ${literal(found)} as found from assessment_factor_fact
    where factor in (${list.map(literal).join(', ') as Sql})`,
})

export const CRITERIA: readonly Criterion[] = [
  factor(
    'health',
    'An assessment found worries about mental or physical health',
    ['4A', '4B', '4C', '6A', '6B', '6C', '15A'],
    'What the social worker and the family agreed to matter; a diagnosis is not asked for',
  ),
  factor(
    'substances',
    'An assessment found worries about alcohol or drugs',
    ['1A', '1B', '1C', '2A', '2B', '2C'],
    'Of the child, a parent or somebody at home alike: all three harm the family',
  ),
  factor(
    'relationships',
    'An assessment found a young carer, or emotional abuse',
    ['7A', '17A'],
    'The nearest that the DfE’s factors come to relationships at home; conflict between parents has no code',
  ),
  factor(
    'safe',
    'An assessment found abuse, neglect or exploitation',
    ['11A', '12A', '16A', '18A', '18B', '18C', '19A', '19B', '19C', '22A', '23A', '24A'],
    'Found by an assessment, whatever followed',
  ),
  factor(
    'crime',
    'An assessment found gangs, criminal exploitation or behaviour that harms others',
    ['13A', '14A', '24A'],
    'Police and youth justice records are not held here',
  ),
  factor(
    'domestic-abuse',
    'An assessment found domestic abuse',
    ['3A', '3B', '3C'],
    'Of the child, a parent or somebody at home alike',
  ),
  {
    outcome: 'safe',
    from: FROM,
    reason: 'A plan is made only where a conference found significant harm or its likelihood',
    rows: sql`select child_id, from_on as on_date, 'A child protection plan began' as found from protection_plan_fact`,
  },
  {
    outcome: 'safe',
    from: FROM,
    reason: 'Going missing is named by the programme as a sign of exploitation',
    rows: sql`select child_id, on_date, 'A child was missing' as found from missing_fact`,
  },
]

/** Local: how many of the ten a family must need. The programme’s own number since October 2022. */
export const NEEDS = 3
/** Local: how old what was found may be, in months. The programme gives none; a year is as long as a referral comes again. */
export const MONTHS_BACK = 12
/** Local: how long a change must have lasted. The programme asks six months of most outcomes. */
export const MONTHS_SUSTAINED = 6
