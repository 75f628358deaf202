import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import type { CollectionYear } from '../../../core/collection-year.ts'
import { instant } from '../../../core/instant.ts'
import { inOrderOf } from '../../checking/index.ts'
import type { LiveReturn, RecordRow } from '../../from-record/index.ts'
import type { Column } from '../../reading/column.ts'
import { inFolder, NO_SHARED, readingFolder, said, shared, told } from '../../reading/given.ts'
import { fileOf } from '../../reading/source-files.ts'
import { TABLE_ABOVE } from '../above.ts'
import { censusOf } from '../rules/census.ts'
import { rulesIn } from '../rules/index.ts'
import { isAboutRows } from '../rules/rule.ts'
import { TABLE_NAMES } from '../rules/tables.ts'
import { checkPart, holdFiles } from '../validating/check-part.ts'
import { writeCinCensus } from '../write.ts'
import { cinCensusTables } from '../years.ts'
import { checkLiveCensus } from './check-live.ts'
import { liveHeader } from './header.ts'
import { writtenRows } from './source-rows.ts'

const YEAR = '2025-26' as CollectionYear
const NOW = instant('2026-04-20T09:30:00Z')
const TABLES = cinCensusTables(YEAR).filter(({ name }) => name !== 'Header')
/** Elements that must stand wherever their group does (standards/cin-census.json, min of 1). */
const DEMANDED =
  /^(Sex|Ethnicity|Disability|CINreferralDate|ReferralSource|AssessmentActualStartDate|AssessmentFactor|CINPlanStartDate|S47ActualStartDate|ICPCnotRequired|ReferralNFA|CPPstartDate|\w+CategoryOfAbuse|NumberOfPreviousCPP|CPPreviewDate)$/

/** What a record may say of a column; '' where it says nothing and the census may do without. */
function cellOf(column: Column): fc.Arbitrary<string> {
  const full = fullCellOf(column)
  return DEMANDED.test(column.name) ? full : fc.oneof(full, fc.constant(''))
}
function fullCellOf(column: Column): fc.Arbitrary<string> {
  if (column.type === 'code')
    return fc.constantFrom(...Object.keys(column.codes).filter(code => !/^(true|false)$/.test(code)))
  if (column.type === 'integer') return fc.integer({ min: 0, max: 9 }).map(String)
  if (column.type === 'text') return fc.constantFrom('A320000000001', 'Z99900000000A')
  return fc
    .tuple(
      fc.integer({ min: 2024, max: 2027 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}

const cellsOf = (table: string) =>
  fc.record(
    Object.fromEntries(
      TABLES.find(({ name }) => name === table)!
        .columns.filter(({ name }) => name !== 'LAchildID')
        .map(column => [column.name, cellOf(column)]),
    ),
  )
const AT_MOST: Readonly<Record<string, number>> = { ChildIdentifiers: 1, ChildCharacteristics: 1 }

/** A row of a table with those that stand under it. */
type Made = { table: string; cells: Record<string, string>; inside: Made[] }
const madeOf = (table: string): fc.Arbitrary<Made> =>
  fc
    .tuple(
      cellsOf(table),
      ...TABLES.filter(({ name }) => TABLE_ABOVE.get(name) === table).map(({ name }) => someOf(name)),
    )
    .map(([cells, ...inside]) => ({ table, cells, inside: inside.flat() as Made[] }))
const someOf = (table: string): fc.Arbitrary<Made[]> =>
  fc.array(madeOf(table), {
    minLength: table === 'CINdetails' || AT_MOST[table] ? 1 : 0,
    maxLength: AT_MOST[table] ?? 2,
  })
const someChild = fc
  .tuple(...TABLES.filter(({ name }) => !TABLE_ABOVE.has(name)).map(({ name }) => someOf(name)))
  .map(parts => parts.flat())
const someReturn = fc.array(someChild, { minLength: 1, maxLength: 4 }).map(liveOf)

/** Children as the record makes them: rows by table, each with the record under which it stands. */
function liveOf(children: Made[][]): LiveReturn {
  const rows = new Map<string, RecordRow[]>(TABLES.map(({ name }) => [name, []]))
  let ids = 0
  children.forEach((made, nth) => {
    const person = `person ${nth}`
    const put = ({ table, cells, inside }: Made, under: string | undefined): void => {
      ids += 1
      const id = `record ${ids}`
      const named = table === 'ChildIdentifiers' ? { ...cells, LAchildID: `c${nth}` } : cells
      rows.get(table)!.push({ table, kind: table, id, person, cells: named, ...(under && { under }) })
      for (const one of inside) put(one, id)
    }
    for (const one of made) put(one, undefined)
  })
  return {
    year: YEAR,
    numbers: new Map(children.map((_, nth) => [`person ${nth}`, `c${nth}`])),
    withoutNumber: 0,
    tables: TABLES.map(table => ({ table, rows: rows.get(table.name)!, isBuilt: true, unsaid: [] })),
  }
}

/** Writes the census that such records make; gives its text, once `look` has read it in its folder. */
const writing = <T>(made: LiveReturn, look: (folder: string) => Promise<T>) =>
  inFolder(async folder => {
    const rows = [...writtenRows(made)].map(some => some.map(({ source }) => source))
    await writeCinCensus(liveHeader(YEAR, '336', NOW), rows, join(folder, 'cin-census.xml'))
    return look(folder)
  })

it('any census that records make is read back with the same tables, each row under the row it stood under', async () => {
  await fc.assert(
    fc.asyncProperty(someReturn, made =>
      writing(made, async folder => {
        const { rows, problems } = await readingFolder(folder)
        expect(told(problems)).toEqual([])
        const at = new Map(rows.map(row => [row.position, row]))
        for (const { table, rows: ours } of made.tables) {
          const byId = new Map(made.tables.flatMap(one => one.rows).map(row => [row.id, row]))
          const filled = ({ table: name, person, cells }: RecordRow) => ({
            table: name,
            child: made.numbers.get(person)!,
            cells: Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')),
          })
          expect(
            rows
              .filter(row => row.table === table.name)
              .map(row => [said(row), row.parent === undefined ? undefined : said(at.get(row.parent)!)]),
          ).toEqual(
            ours.map(row => [
              filled(row),
              row.under === undefined ? undefined : filled(byId.get(row.under)!),
            ]),
          )
        }
      }),
    ),
    { numRuns: 40 },
  )
})

it('the rules find in the records what they find in the file that is written of them, row by row', async () => {
  const [rules, census] = [rulesIn(YEAR), censusOf(YEAR)]
  const aboutRows = rules.filter(isAboutRows)
  let faults = 0
  await fc.assert(
    fc.asyncProperty(someReturn, made =>
      writing(made, async folder => {
        const xml = await readFile(join(folder, 'cin-census.xml'), 'utf8')
        const { held } = await holdFiles([{ source: fileOf('cin.xml', xml) }], 1)
        const { found } = checkPart([held], rules, census, { nth: 0, of: 1, lots: 1 })
        const inFile = [
          ...inOrderOf([found], TABLE_NAMES.length, (rule, table, row) => {
            const name = TABLE_NAMES[table]!
            const record = made.tables.find(one => one.table.name === name)!.rows[row]!
            return `${aboutRows[rule]!.code} ${name} ${record.id}`
          }),
        ]
        const live = checkLiveCensus(made, rules, census, NOW).faults
        expect(live.map(({ rule, row }) => `${rule.code} ${row.table} ${row.id}`)).toEqual(inFile)
        faults += live.length
      }),
    ),
    { numRuns: 40 },
  )
  expect(faults).toBeGreaterThan(100)
})

type Standard = {
  name: string
  min: number
  max: number | null
  pattern?: string
  type?: string
  codeset?: string
  since?: string
  until?: string
  children?: Standard[]
}
type Element = { name: string; text: string; inside: Element[] }

function elementsOf(xml: string): Element {
  const root: Element = { name: '', text: '', inside: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    const one = { name, text: '', inside: [] }
    open.at(-1)!.inside.push(one)
    open.push(one)
  })
  parser.on('text', text => {
    open.at(-1)!.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return root.inside[0]!
}

const TEXTS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
  year: /^\d{4}$/,
  boolean: /^(0|1|true|false)$/,
  integer: /^\d+$/,
}

/** What of an element is not as the standard has it: what is inside, how often, in which order, and what stands there. */
function faultsOf(
  is: Element,
  standard: Standard,
  codes: Readonly<Record<string, ReadonlySet<string>>>,
): string[] {
  const { children, pattern, type = '', codeset } = standard
  if (!children) {
    const fits =
      is.text !== '' &&
      (pattern === undefined || new RegExp(`^(${pattern})$`).test(is.text)) &&
      (TEXTS[type]?.test(is.text) ?? true) &&
      (type !== 'code' || codes[codeset!]!.has(is.text))
    return fits ? [] : [`${is.name}: “${is.text}”`]
  }
  const asked = children.filter(
    ({ since, until }) => (since ?? '') <= '2025/26' && (until ?? '9') >= '2025/26',
  )
  const order = is.inside.map(({ name }) => asked.findIndex(one => one.name === name))
  const faults = order.some((place, nth) => place < 0 || place < (order[nth - 1] ?? 0))
    ? [`${is.name} holds ${is.inside.map(({ name }) => name).join(', ')}`]
    : []
  for (const one of asked) {
    const times = is.inside.filter(({ name }) => name === one.name)
    if (times.length < one.min || times.length > (one.max ?? Number.POSITIVE_INFINITY))
      faults.push(`${is.name} holds ${times.length} times ${one.name}`)
    for (const inner of times) faults.push(...faultsOf(inner, one, codes))
  }
  return faults
}

it('any census of whole records is valid by the structure of the standard: elements, order, how often, codes and days', async ({
  skip,
}) => {
  const path = shared('standards/cin-census.json')
  skip(path === undefined, NO_SHARED)
  const { xml, codesets } = JSON.parse(await readFile(path!, 'utf8')) as {
    xml: Standard
    codesets: Record<string, { codes: { code: string }[] }>
  }
  const codes = Object.fromEntries(
    Object.entries(codesets).map(([name, set]) => [name, new Set(set.codes.map(({ code }) => code))]),
  )
  await fc.assert(
    fc.asyncProperty(someReturn, made =>
      writing(made, async folder => {
        const written = elementsOf(await readFile(join(folder, 'cin-census.xml'), 'utf8'))
        expect(written.name).toBe(xml.name)
        expect(faultsOf(written, xml, codes)).toEqual([])
      }),
    ),
    { numRuns: 40 },
  )
  // The check itself can fail.
  const wrong = elementsOf('<Message><Children><Child><CINdetails/></Child></Children></Message>')
  expect(faultsOf(wrong, xml, codes)).toEqual([
    'Child holds 0 times ChildIdentifiers',
    'Child holds 0 times ChildCharacteristics',
    'CINdetails holds 0 times CINreferralDate',
    'CINdetails holds 0 times ReferralSource',
    'CINdetails holds 0 times ReferralNFA',
  ])
  const order = elementsOf('<Message><Children/><Header/></Message>')
  expect(faultsOf(order, xml, codes)).toEqual([
    'Message holds Children, Header',
    'Children holds 0 times Child',
  ])
})
