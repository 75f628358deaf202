import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Held, Holding } from '../../checking/index.ts'
import { DEFAULT_LIMITS } from '../../reading/limits.ts'
import { readReturn } from '../../reading/read-return.ts'
import type { Problem, SourceFile } from '../../reading/source-row.ts'
import { UnreadableReturn } from '../../reading/unreadable.ts'
import { cinHeader } from '../header.ts'
import { CensusRows } from './census-rows.ts'
import { HELD_TABLES } from './held-tables.ts'
import { holdCensus } from './hold-census.ts'

type Hold = (source: SourceFile, holding: Holding, report: (problem: Problem) => void) => Promise<unknown>

/** As any return is read: element by element, each row by itself. */
const holdRowByRow: Hold = async (source, holding, report) => {
  const { header } = await cinHeader(source, DEFAULT_LIMITS)
  const held = new CensusRows(holding, header)
  const found = { id: '', kind: 'cin-census', form: 'xml', files: [{ source }] } as const
  for await (const rows of readReturn({ ...found, files: [{ source }] }, { report }))
    for (const row of rows) held.take(row)
  held.end()
}

/** A file whose bytes come in pieces of so many. */
const inPieces = (content: Uint8Array, most: number): SourceFile => ({
  path: 'cin.xml',
  name: 'cin.xml',
  size: content.length,
  async *open() {
    for (let at = 0; at < content.length; at += most) yield content.subarray(at, at + most)
  },
})

/** All that is held, word for word and table by table, and all that is said of a file; or why it is refused. */
async function heldBy(hold: Hold, source: SourceFile): Promise<unknown> {
  const holding = new Holding(7)
  const told: Problem[] = []
  try {
    await hold(source, holding, problem => told.push(problem))
  } catch (error) {
    if (!(error instanceof UnreadableReturn)) throw error
    return error.problem
  }
  const { rows, starts, bytes, places, ofTable, ofLot, isAscii }: Held = holding.end()
  const nths = Array.from({ length: rows }, (_, nth) => nth)
  const text = Buffer.from(Buffer.from(bytes.buffer, 0, starts[rows]))
  return {
    told,
    isAscii,
    // No order of rows of different tables is kept: an assessment is held before its factors, or after.
    tables: HELD_TABLES.map((_, table) =>
      nths
        .filter(nth => ofTable[nth] === table)
        .map(nth => [places[nth], ofLot[nth], text.toString('utf8', starts[nth], starts[nth + 1])]),
    ),
  }
}

const day = fc.constantFrom('2025-04-01', '2026-01-31', '', ' ', 'x > y', ' 2025-05-02', 'spring\n', 'a  b')
const cell = (name: string) =>
  fc.oneof(
    { weight: 8, arbitrary: day.map(says => `<${name}>${says}</${name}>`) },
    { weight: 1, arbitrary: fc.constantFrom(`<${name}/>`, '', `<${name} />`) },
  )
const anyOf = (...parts: fc.Arbitrary<string>[]) =>
  fc.array(fc.oneof(...parts), { maxLength: 4 }).map(inner => inner.join('\n'))
const within = (name: string, inner: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 8, arbitrary: inner.map(says => `<${name}>\n  ${says}\n</${name}>`) },
    { weight: 1, arbitrary: fc.constantFrom(`<${name}/>`, `<${name}></${name}>`) },
  )

const factors = within('FactorsIdentifiedAtAssessment', anyOf(cell('AssessmentFactors')))
const reviews = within('Reviews', anyOf(cell('CPPreviewDate')))
const details = within(
  'CINdetails',
  anyOf(
    cell('CINreferralDate'),
    cell('ReferralNFA'),
    within('Assessments', anyOf(cell('AssessmentActualStartDate'), factors)),
    within('Section47', anyOf(cell('DateOfInitialCPC'))),
    within('ChildProtectionPlans', anyOf(cell('CPPstartDate'), reviews)),
  ),
)
const identifiers = fc
  .tuple(fc.constantFrom('a', 'b1', 'C2', '', ' d'), anyOf(cell('UPN'), cell('Sex')))
  .map(([id, rest]) => `<ChildIdentifiers><LAchildID>${id}</LAchildID>${rest}</ChildIdentifiers>`)
const characteristics = within('ChildCharacteristics', within('Disabilities', anyOf(cell('Disability'))))
const child = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: identifiers }, { weight: 1, arbitrary: fc.constant('') }),
    fc.array(fc.oneof({ weight: 4, arbitrary: details }, characteristics, identifiers), { maxLength: 3 }),
  )
  .map(([first, rest]) => `<Child>${first}${rest.join('')}</Child>\r\n`)
const HEADER =
  '<Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header>'
const census = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0" encoding="utf-8"?>\n', '\uFEFF'),
    fc.constantFrom(HEADER, ''),
    fc.array(child, { maxLength: 6 }),
  )
  .map(([before, header, all]) => `${before}<Message>${header}<Children>${all.join('')}</Children></Message>`)

/** What no return should have: put at some places of a census, over as many characters as are taken away. */
const damage = fc.array(
  fc.record({
    at: fc.nat(),
    away: fc.constantFrom(0, 0, 0, 1, 9),
    put: fc.constantFrom(
      ...[
        'stray',
        '&amp;',
        '&#65;',
        '&x;',
        '&',
        '<',
        '>',
        ']]>',
        '\r',
        '\r\n',
        '\t',
        ' ',
        '\n',
        'é',
        '😀',
        '\0',
      ],
      ...[
        '<!-- </Child> -->',
        '<!-- ',
        '<![CDATA[</Child><Child>]]>',
        '<?pi?>',
        '<!DOCTYPE x>',
        '<Odd>x</Odd>',
      ],
      ...[
        '<Child>',
        '</Child>',
        '</Children>',
        '<Reviews/>',
        '<Sex a="1">',
        '<LAchildID>z</LAchildID>',
        '</A>',
      ],
    ),
  }),
  { maxLength: 3 },
)
const damaged = fc.tuple(census, damage).map(([whole, all]) =>
  all.reduce((text, { at, away, put }) => {
    const from = at % (text.length + 1)
    return text.slice(0, from) + put + text.slice(from + away)
  }, whole),
)
const content = fc
  .tuple(damaged, fc.constantFrom('utf8', 'utf8', 'utf8', 'latin1', 'utf16le'))
  .map(([text, encoding]) => Buffer.from(text, encoding as BufferEncoding))

it('any census, whole or damaged, comes out as it does row by row: what is held, what is said, and why it is refused', async () => {
  await fc.assert(
    fc.asyncProperty(content, fc.constantFrom(1, 7, 100, 1_000, 100_000), async (bytes, most) => {
      const source = inPieces(bytes, most)
      expect(await heldBy(holdCensus, source)).toEqual(await heldBy(holdRowByRow, source))
    }),
    { numRuns: 300 },
  )
}, 60_000)
