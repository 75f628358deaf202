import { writeFile } from 'node:fs/promises'
import { formatNumber } from '../../core/number.ts'
import { reportLine } from '../../returns/reading/write-csv.ts'
import type { LiveFault, LiveReturn } from '../../returns/ssda903/live/index.ts'
import type { CheckedRecord } from './live.ts'
import { rowsByRule, rulesInWords } from './rows-by-rule.ts'

/** What is told of the record that was checked: `asKnownAt` in UTC. */
export type LiveReport = CheckedRecord & { asKnownAt: string; seconds: number }

/** Writes each fault with the record and child that it is about, to a file. */
export async function writeFaults(report: LiveReport, form: 'json' | 'csv', out: string): Promise<void> {
  await writeFile(out, form === 'json' ? asJson(report) : asCsv(report))
}

const lineOf = ({ numbers }: LiveReturn, { rule, row }: LiveFault) => ({
  code: rule.code,
  table: row.table,
  child: numbers.get(row.person)!,
  person: row.person,
  kind: row.kind,
  record: row.id,
  fields: rule.fields,
  ...(rule.falseAlarm === undefined ? {} : { mayBeFalseAlarm: true }),
})

function asJson({ made, faults, asKnownAt, seconds }: LiveReport): string {
  const told = faults.map(fault => JSON.stringify(lineOf(made, fault)))
  const { year, numbers } = made
  const head = JSON.stringify({ year, asKnownAt, children: numbers.size, seconds }).slice(0, -1)
  return `${head},"faults":[\n${told.join(',\n')}\n]}\n`
}

function asCsv({ made, faults }: LiveReport): string {
  const columns = ['code', 'table', 'child', 'person', 'kind', 'record', 'fields', 'what is wrong']
  const lines = faults.map(fault => {
    const { code, table, child, person, kind, record, fields } = lineOf(made, fault)
    const { says, mend, falseAlarm = '' } = fault.rule
    return reportLine([code, table, child, person, kind, record, fields.join(' '), says, mend, falseAlarm])
  })
  return [reportLine([...columns, 'how to mend it', 'a false alarm if']), ...lines].join('')
}

/** What was found, rule by rule, as a person reads it. */
export function inWords({ made, faults, rulesYear, asKnownAt, seconds }: LiveReport): string {
  const rules = rowsByRule(faults)
  const found = `${formatNumber(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'}`
  const count = made.numbers.size
  const children = `${formatNumber(count)} ${count === 1 ? 'child' : 'children'} in the return for ${made.year}`
  return `${[...rulesInWords(rules)].join('')}${children}, as known at ${asKnownAt}: ${found} of ${rules.length} rules for ${rulesYear} in ${seconds} seconds.\n`
}
