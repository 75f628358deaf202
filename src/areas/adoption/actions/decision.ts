import type { Day } from '../../../core/day.ts'
import { formatDay } from '../../../core/day.ts'
import { invalid, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { change, insert, list } from '../../../engines/records/index.ts'
import { Adoption, AdoptionPlacement } from '../records.ts'
import { decisionThatStands } from '../stands.ts'
import { DECIDING, UNDER_18, WRITTEN_IN } from '../who.ts'

/**
 * The agency's decision maker decided that the child should be placed for adoption (Adoption Agencies Regulations 2005,
 * regulation 19): the SSDA903's day of the decision. One stands at a time; what is wrong in it is put right on its own page.
 */
export const recordDecision: Action = {
  id: 'record-adoption-decision',
  title: 'Record the decision that a child should be adopted',
  submit: 'Save the decision',
  may: DECIDING,
  begins: true,
  ages: UNDER_18,
  form: AdoptionPlacement,
  ask: ['decidedOn', 'writtenIn'],
  needs: ['decidedOn'],
  async run({ ctx, child, values, recordId }) {
    const on = values.decidedOn as Day | null
    if (on === null) return invalid('decidedOn', 'Say when it was decided')
    if (on > ctx.today) return invalid('decidedOn', 'This day is still to come')
    if (!values.writtenIn) return invalid('writtenIn', WRITTEN_IN)
    const stands = await decisionThatStands(ctx, child, recordId)
    if (stands)
      return refused(
        `It was decided on ${formatDay(stands.decidedOn!)} already, and stands: correct it there, or say that it ceased.`,
      )
    return insert(ctx, AdoptionPlacement, child, values as never, recordId)
  },
}

/**
 * Child and adopters are matched (regulation 33), with what the SSDA903 asks of adopters (AD1). It answers the decision that
 * stands, whose day it takes: it is one decision (rule 523).
 */
export const recordMatch: Action = {
  id: 'record-adoption-match',
  title: 'Record the match of a child with adopters',
  submit: 'Save the match',
  may: DECIDING,
  begins: true,
  ages: UNDER_18,
  form: Adoption,
  ask: ['matchedOn', 'byFosterCarers', 'adopters', 'adoptersSex', 'adoptersStatus', 'writtenIn'],
  needs: ['matchedOn'],
  async run({ ctx, child, values, recordId }) {
    const decided = await decisionThatStands(ctx, child)
    if (!decided)
      return refused('No decision that they should be adopted stands in the record. Record that first.')
    const on = values.matchedOn as Day | null
    if (on === null) return invalid('matchedOn', 'Say when the match was decided')
    if (on > ctx.today) return invalid('matchedOn', 'This day is still to come')
    if (on < decided.decidedOn!)
      return invalid(
        'matchedOn',
        `It was decided on ${formatDay(decided.decidedOn!)} that they should be adopted: no match was before`,
      )
    for (const field of ['byFosterCarers', 'adopters', 'adoptersSex', 'adoptersStatus'])
      if (values[field] === null || values[field] === undefined)
        return invalid(field, 'The return asks this of every child who is adopted')
    if (!values.writtenIn) return invalid('writtenIn', WRITTEN_IN)
    const matched = (await list(ctx, Adoption, child)).find(
      ({ id, matchedOn }) => id !== recordId && matchedOn !== null && matchedOn >= decided.decidedOn!,
    )
    if (matched)
      return refused(
        `They were matched on ${formatDay(matched.matchedOn!)}: correct it there. Where that match came to nothing, say first that the decision ceased.`,
      )
    return insert(ctx, Adoption, child, { ...values, decidedOn: decided.decidedOn } as never, recordId)
  },
}

/** The child should no longer be placed for adoption, and why (SSDA903: DATE_PLACED_CEASED and its reason). */
export const recordCeased: Action = {
  id: 'record-adoption-ceased',
  title: 'Record that a child should no longer be adopted',
  submit: 'Save that it ceased',
  may: DECIDING,
  ages: UNDER_18,
  form: AdoptionPlacement,
  ask: ['ceasedOn', 'reasonCeased', 'writtenIn'],
  needs: ['ceasedOn', 'reasonCeased'],
  async run({ ctx, child, values }) {
    const stands = await decisionThatStands(ctx, child)
    if (!stands) return refused('No decision that they should be adopted stands in the record.')
    const on = values.ceasedOn as Day | null
    if (on === null) return invalid('ceasedOn', 'Say when it ceased')
    if (on > ctx.today) return invalid('ceasedOn', 'This day is still to come')
    if (on < stands.decidedOn!) return invalid('ceasedOn', 'It ceased before it was decided')
    if (!values.reasonCeased) return invalid('reasonCeased', 'Say why')
    if (!values.writtenIn) return invalid('writtenIn', WRITTEN_IN)
    const ceased = { ceasedOn: on, reasonCeased: values.reasonCeased, writtenIn: values.writtenIn }
    return change(ctx, AdoptionPlacement, stands.id, ceased as never, stands.knownAt)
  },
}
