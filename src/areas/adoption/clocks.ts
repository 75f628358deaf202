import { addMonths } from '../../core/day.ts'
import { clock } from '../../engines/clocks/index.ts'
import { PlacementEpisode } from '../placements/facts.ts'
import { Adoption, AdoptionPlacement } from './records.ts'

/** Placed for adoption (SSDA903 placement types A3 to A6). */
const FOR_ADOPTION = ['A3', 'A4', 'A5', 'A6']

// A former national indicator that authorities still watch: placed within twelve months of the decision.
export const placedWithin12Months = clock('adoption-placed-12m', {
  title: 'Placed within 12 months of the decision for adoption',
  todo: 'Find a family for the child',
  authority: 'measure',
  source: 'Former national indicator',
  reads: { decisions: AdoptionPlacement, homes: PlacementEpisode },
  runs: ({ decisions, homes }) =>
    decisions.flatMap(decision => {
      const from = decision.decidedOn
      if (from === null) return []
      const days = homes.flatMap(({ type, startedOn }) =>
        startedOn !== null && startedOn >= from && FOR_ADOPTION.includes(type ?? '') ? [startedOn] : [],
      )
      const met = days.sort((a, b) => a - b)[0] ?? null
      const ceased = decision.ceasedOn !== null && met === null
      return [
        {
          about: decision,
          from,
          due: addMonths(from, 12),
          met,
          excused: ceased ? 'The decision was changed' : null,
          until: decision.ceasedOn,
        },
      ]
    }),
})

// National minimum standards for adoption 2014: matched within six months of the decision.
export const matchedWithin6Months = clock('adoption-match-6m', {
  title: 'Matched within 6 months of the decision for adoption',
  todo: 'Find a match for the child',
  authority: 'national-standard',
  source: 'Adoption national minimum standards 2014',
  reads: { decisions: AdoptionPlacement, adoptions: Adoption },
  runs: ({ decisions, adoptions }) =>
    decisions.flatMap(decision => {
      const from = decision.decidedOn
      if (from === null) return []
      const days = adoptions.flatMap(({ matchedOn }) =>
        matchedOn !== null && matchedOn >= from ? [matchedOn] : [],
      )
      const met = days.sort((a, b) => a - b)[0] ?? null
      const ceased = decision.ceasedOn !== null && met === null
      return [
        {
          about: decision,
          from,
          due: addMonths(from, 6),
          met,
          excused: ceased ? 'The decision was changed' : null,
          until: decision.ceasedOn,
        },
      ]
    }),
})
