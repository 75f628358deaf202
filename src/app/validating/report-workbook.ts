import { workbookOf } from '../../returns/workbook/write-workbook.ts'
import type { Checked, Fault } from './check.ts'
import { rowsByRule } from './rows-by-rule.ts'

const CODE = { title: 'code', width: 10 }
const WRONG = { title: 'what is wrong', width: 60, isWrapped: true }
const MEND = { title: 'how to mend it', width: 70, isWrapped: true }
const FALSE_ALARM = { title: 'a false alarm if', width: 50, isWrapped: true }

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
        FALSE_ALARM,
      ],
      rows: faultRows(faults),
    },
    {
      name: 'Rules',
      columns: [CODE, { title: 'rows', width: 10 }, WRONG, MEND, FALSE_ALARM],
      rows: ruleRows(faults),
    },
    {
      name: 'Not run',
      columns: [CODE, { title: 'why the rule did not run', width: 70 }],
      rows: notRun.map(({ code, why }) => [code, why]),
    },
  ])
}

function* faultRows(faults: Iterable<Fault>): Generator<(string | number)[]> {
  for (const { rule, table, row } of faults)
    yield [
      rule.code,
      table ?? '',
      row ?? '',
      rule.fields.join(' '),
      rule.says,
      rule.mend,
      rule.falseAlarm ?? '',
    ]
}

function* ruleRows(faults: Iterable<Fault>): Generator<(string | number)[]> {
  for (const { rule, rows } of rowsByRule(faults))
    yield [rule.code, rows, rule.says, rule.mend, rule.falseAlarm ?? '']
}
