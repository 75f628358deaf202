import type { AnyRowRule } from './rule.ts'
import type { TableName } from './tables.ts'

/** The fields at which a rule finds a row of a table. Throws for a table in which it says none. */
export function fieldsOf(rule: AnyRowRule, table: string, atFirst: boolean): readonly string[] {
  const fields = rule.fields[table as TableName]
  if (!fields) throw new Error(`Rule ${rule.code} names no field in ${table}.`)
  return atFirst ? fields.slice(0, 1) : fields
}
