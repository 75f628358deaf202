import type { Day } from '../../../core/day.ts'
import { formatDay } from '../../../core/day.ts'
import { invalid, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { PLACEMENT_TYPE } from '../../../returns/ssda903/codes.ts'
import { Episode } from '../../care/facts.ts'
import { careNow, nextEpisode, PlacementEpisode } from '../../placements/facts.ts'
import { decisionThatStands } from '../stands.ts'
import { PLACING, SAYING_ORDERS, UNDER_18 } from '../who.ts'

const PLACEMENT_ORDER = 'E1'

/** The court made a placement order (Adoption and Children Act 2002, section 21): a new episode of care with that legal status. */
export const recordPlacementOrder: Action = {
  id: 'record-placement-order',
  title: 'Record a placement order',
  submit: 'Save the order',
  may: SAYING_ORDERS,
  begins: true,
  ages: UNDER_18,
  form: Episode,
  ask: ['startedOn', 'decidedBy'],
  needs: ['startedOn', 'decidedBy'],
  async run({ ctx, child, values }) {
    const on = values.startedOn as Day | null
    const decided = await decisionThatStands(ctx, child)
    // SSDA903, rule 553: a placement order needs the decision that the child should be placed.
    if (!decided)
      return refused('No decision that they should be adopted stands in the record. That comes first.')
    if (on !== null && on < decided.decidedOn!)
      return invalid('startedOn', `The decision was on ${formatDay(decided.decidedOn!)}: no order was before`)
    if ((await careNow(ctx, child))?.legal.legalStatus === PLACEMENT_ORDER)
      return refused('A placement order is in force already: correct it there.')
    if (!values.decidedBy) return invalid('decidedBy', 'Say which court made the order')
    return nextEpisode(ctx, child, {
      field: 'startedOn',
      on,
      legalStatus: PLACEMENT_ORDER,
      decidedBy: String(values.decidedBy),
    })
  },
}

type PlacedType = 'A3' | 'A4' | 'A5' | 'A6'
const PLACED: readonly PlacedType[] = ['A3', 'A4', 'A5', 'A6']
const WITH_ORDER: readonly string[] = ['A5', 'A6']
const WITH_CARERS: readonly string[] = ['A3', 'A5']

/** The child lives with their adopters from this day on, before the order: a new episode, with its home. */
export const recordPlaced: Action = {
  id: 'record-placed-for-adoption',
  title: 'Record that a child moved in with adopters',
  submit: 'Save that they moved in',
  may: PLACING,
  begins: true,
  ages: UNDER_18,
  form: PlacementEpisode,
  ask: ['startedOn', 'type', 'provider', 'placementPostcode'],
  choices: async () => ({ type: PLACED.map(value => ({ value, text: PLACEMENT_TYPE[value] })) }),
  async run({ ctx, child, values }) {
    const on = values.startedOn as Day | null
    const decided = await decisionThatStands(ctx, child)
    // SSDA903, rules 551 and 552: nobody is placed for adoption without the decision, or before it.
    if (!decided)
      return refused('No decision that they should be adopted stands in the record. That comes first.')
    if (on !== null && on < decided.decidedOn!)
      return invalid(
        'startedOn',
        `The decision was on ${formatDay(decided.decidedOn!)}: no placement was before`,
      )
    const type = values.type as PlacedType
    const now = await careNow(ctx, child)
    if (now && PLACED.some(placed => placed === now.home?.type))
      return refused('They live with adopters already in the record: correct it there.')
    if (now && WITH_ORDER.includes(type) !== (now.legal.legalStatus === PLACEMENT_ORDER))
      return invalid(
        'type',
        WITH_ORDER.includes(type)
          ? 'No placement order is in force: record it first, or say that they are placed by consent'
          : 'A placement order is in force: say that they are placed with it',
      )
    const sameCarers = WITH_CARERS.includes(type)
    if (!sameCarers && !values.provider) return invalid('provider', 'Say who provides the home')
    if (!sameCarers && !values.placementPostcode) return invalid('placementPostcode', 'Say where the home is')
    return nextEpisode(ctx, child, {
      field: 'startedOn',
      on,
      home: {
        type,
        provider: (values.provider ?? null) as never,
        postcode: (values.placementPostcode ?? null) as string | null,
        why: 'CARPL',
        sameCarers,
      },
    })
  },
}
