import { workbookOf } from '../../returns/workbook/write-workbook.ts'
import type { Checked, Fault } from './check.ts'

const CODE = { title: 'code', width: 10 }
const WRONG = { title: 'what is wrong', width: 60, isWrapped: true }
const MEND = { title: 'how to mend it', width: 70, isWrapped: true }

/** A report as a workbook, in pieces: a sheet of faults, one of the rules that found them, and one of those that did not run. */
export function reportWorkbook({
  faults,
  notRun,
}: Readonly<Pick<Checked, 'faults' | 'notRun'>>): AsyncIterable<Buffer> {
  return workbookOf([
    {
      name: 'Faults',
      columns: [
        CODE,
        { title: 'table', width: 18 },
        { title: 'row, the first is 0', width: 12 },
        { title: 'fields', width: 30 },
        WRONG,
        MEND,
      ],
      rows: faultRows(faults),
    },
    { name: 'Rules', columns: [CODE, { title: 'rows', width: 10 }, WRONG, MEND], rows: ruleRows(faults) },
    {
      name: 'Not run',
      columns: [CODE, { title: 'why the rule did not run', width: 70 }],
      rows: notRun.map(({ code, why }) => [code, why]),
    },
  ])
}

function* faultRows(faults: Iterable<Fault>): Generator<(string | number)[]> {
  for (const { rule, table, row } of faults)
    yield [rule.code, table ?? '', row ?? '', rule.fields.join(' '), rule.says, rule.mend]
}

function* ruleRows(faults: Iterable<Fault>): Generator<(string | number)[]> {
  for (const [code, { rule, rows }] of faultsByRule(faults)) yield [code, rows, rule.says, rule.mend]
}

/** In how many rows each rule found something, none where it is about the whole return; in the order of the rules, by their codes. */
export function faultsByRule(faults: Iterable<Fault>): Map<string, { rule: Fault['rule']; rows: number }> {
  const counts = new Map<string, { rule: Fault['rule']; rows: number }>()
  for (const { rule, row } of faults) {
    const count = counts.get(rule.code) ?? { rule, rows: 0 }
    counts.set(rule.code, count)
    if (row !== null) count.rows += 1
  }
  return counts
}
