import type { AnyRowRule } from './rule.ts'
import type { TableName } from './tables.ts'

/** The fields at which a rule finds a row of a table. */
export function fieldsOf(rule: AnyRowRule, table: string, atFirst: boolean): readonly string[] {
  const fields = rule.fields[table as TableName] ?? []
  return atFirst ? fields.slice(0, 1) : fields
}
