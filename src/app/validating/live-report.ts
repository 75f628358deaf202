import { writeFile } from 'node:fs/promises'
import { formatNumber } from '../../core/number.ts'
import type { LiveFault, LiveReturn } from '../../returns/from-record/index.ts'
import { reportLine } from '../../returns/reading/write-csv.ts'
import type { CheckedRecord } from './live.ts'
import { linesOfNotRun } from './not-run.ts'
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

function asJson({ made, faults, broken, notRun, asKnownAt, seconds }: LiveReport): string {
  const told = [
    ...broken.map(({ code, fields }) => JSON.stringify({ code, table: null, record: null, fields })),
    ...faults.map(fault => JSON.stringify(lineOf(made, fault))),
  ]
  const { year, numbers } = made
  const head = JSON.stringify({ year, asKnownAt, children: numbers.size, seconds, notRun }).slice(0, -1)
  return `${head},"faults":[\n${told.join(',\n')}\n]}\n`
}

function asCsv({ made, faults, broken }: LiveReport): string {
  const columns = ['code', 'table', 'child', 'person', 'kind', 'record', 'fields', 'what is wrong']
  const lines = faults.map(fault => {
    const { code, table, child, person, kind, record, fields } = lineOf(made, fault)
    const { says, mend, falseAlarm = '' } = fault.rule
    return reportLine([code, table, child, person, kind, record, fields.join(' '), says, mend, falseAlarm])
  })
  // No row answers for a rule about the whole return.
  const whole = broken.map(({ code, fields, says, mend, falseAlarm = '' }) =>
    reportLine([code, '', '', '', '', '', fields.join(' '), says, mend, falseAlarm]),
  )
  return [reportLine([...columns, 'how to mend it', 'a false alarm if']), ...whole, ...lines].join('')
}

/** What was found, rule by rule, as a person reads it. */
export function inWords({ made, faults, broken, notRun, rulesYear, asKnownAt, seconds }: LiveReport): string {
  const rules = [...broken.map(rule => ({ rule, rows: 0 })), ...rowsByRule(faults)]
  const all = broken.length + faults.length
  const found = `${formatNumber(all)} ${all === 1 ? 'fault' : 'faults'}`
  const count = made.numbers.size
  const children = `${formatNumber(count)} ${count === 1 ? 'child' : 'children'} in the return for ${made.year}`
  return `${[...rulesInWords(rules), ...linesOfNotRun(notRun)].join('')}${children}, as known at ${asKnownAt}: ${found} of ${rules.length} rules for ${rulesYear} in ${seconds} seconds.\n`
}
