import type { Found, RuleTold } from '../../submitting/index.ts'
import type { Compared, Finding } from './difference.ts'

/** A finding as what a rule says is told: what is wrong is put right in the record, and what is right is answered. */
export const ruleOfFinding = ({ code, between, says, byCounting }: Finding): RuleTold => ({
  code,
  called: between,
  says,
  mend: 'Put right whichever of the two records is wrong. Where both are right, say why they differ.',
  fields: [],
  ...(byCounting
    ? { falseAlarm: 'the two count otherwise, as the sentence says; nothing may be wrong.' }
    : {}),
})

/**
 * Each difference as something that was found and is answered: known by its finding, its child and what stands in the row, so
 * that the answer holds as long as it is the same difference.
 */
export const differencesToAnswer = (compared: readonly Compared[]): Found[] =>
  compared.flatMap(({ differences }) =>
    differences.map(({ person, table, stands, record, ...finding }) => ({
      rule: { ...ruleOfFinding(finding), fields: Object.keys(stands) },
      row: { table, person, kind: record?.kind ?? '', id: record?.id ?? '', cells: stands },
    })),
  )
