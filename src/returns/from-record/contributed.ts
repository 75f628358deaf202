import type { Answer, YearRows } from '../../engines/records/index.ts'

/** What areas contribute to returns from the record: which rows there are, and what stands in their cells. */
export type Contributed = { yearRows: readonly YearRows[]; answers: readonly Answer[] }

/** Gathers what each of the areas contributes. */
export const contributedBy = (
  areas: readonly { yearRows?: readonly YearRows[]; answers?: readonly Answer[] }[],
): Contributed => ({
  yearRows: areas.flatMap(area => area.yearRows ?? []),
  answers: areas.flatMap(area => area.answers ?? []),
})

/** Those about one table of a return. */
export const ofTable = ({ yearRows, answers }: Contributed, source: string, table: string): Contributed => ({
  yearRows: yearRows.filter(one => one.source === source && one.table === table),
  answers: answers.filter(one => one.source === source && one.table === table),
})

/** The columns of a table that no area says anything of. */
export function unsaidColumns({ yearRows, answers }: Contributed, columns: readonly string[]): string[] {
  const said = new Set([...yearRows, ...answers].flatMap(one => one.columns ?? []))
  return columns.filter(column => !said.has(column))
}
