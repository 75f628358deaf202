import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvTable } from './csv-table.ts'
import { CSV_RETURNS } from './formats.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { readTable } from './plain-table.ts'
import type { Problem, SourceFile } from './source-row.ts'
import { UnreadableReturn } from './unreadable.ts'

const CSV = CSV_RETURNS.find(({ kind }) => kind === 'ssda903')!

type Read = { rows: { at: number; cells: readonly string[] }[]; problems: Problem[]; refused?: string }

/** What a reading gives, with its doubts, and why it stopped where it did. */
async function readBy(read: (into: Read) => Promise<void>): Promise<Read> {
  const into: Read = { rows: [], problems: [] }
  try {
    await read(into)
  } catch (error) {
    if (!(error instanceof UnreadableReturn)) throw error
    // Whoever reads a file that is refused lets go of what came before.
    return { rows: [], problems: [], refused: error.problem.message }
  }
  return into
}

const asText = (source: SourceFile) =>
  readBy(async into => {
    for await (const { lines } of csvTable(source, CSV, DEFAULT_LIMITS, one => into.problems.push(one)))
      for (const { at, cells } of lines) into.rows.push({ at, cells })
  })

const asBytes = (source: SourceFile) =>
  readBy(async into => {
    let width = 0
    let idAt = -1
    await readTable(source, CSV, DEFAULT_LIMITS, one => into.problems.push(one), {
      begin(heading) {
        width = heading.names.length
        idAt = heading.idAt
      },
      take: (at, cells) => into.rows.push({ at, cells }),
      takeWhole(at, bytes, from, to, separator) {
        const cells = Buffer.from(bytes.subarray(from, to))
          .toString('latin1')
          .split(String.fromCharCode(separator))
        if (cells.length !== width || (cells[idAt] ?? '').trim() === '') return false
        into.rows.push({ at, cells })
        return true
      },
    })
  })

const HEADINGS = [
  'CHILD,DOB,REVIEW,REVIEW_CODE',
  'CHILD;DOB;REVIEW;REVIEW_CODE;MORE',
  'child\tdob\tReview\treview code',
]
const PARTS = [
  'C1,01/02/2020,03/04/2026,PN1',
  'C1;01/02/2020;03/04/2026;PN1;x',
  'C1\t\t\t',
  'C2,,',
  ',,,',
  ',01/02/2020,,',
  'C3,,,,late',
  '"C4",a "b",,',
  'Zoë,,,',
  'Zo\u00EB,,,',
  '\u0007',
  '\r',
  '\n',
  '\r\n',
  '\n',
  '\r\n',
  ' ',
]

it('a table read as its bytes is the table read as text, however its lines are mixed and its pieces cut', async () => {
  const file = fc.record({
    mark: fc.constantFrom('', '', '\uFEFF'),
    heading: fc.constantFrom(...HEADINGS),
    parts: fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }),
    encoding: fc.constantFrom('utf8' as const, 'utf8' as const, 'latin1' as const),
    piece: fc.integer({ min: 3, max: 60 }),
  })
  await fc.assert(
    fc.asyncProperty(file, async ({ mark, heading, parts, encoding, piece }) => {
      const body = Buffer.from(`${heading}\r\n${parts.join('')}`, encoding)
      const bytes = Buffer.concat([Buffer.from(mark), body])
      const source: SourceFile = {
        path: 'reviews.csv',
        name: 'reviews.csv',
        size: bytes.length,
        async *open() {
          for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
        },
      }
      expect(await asBytes(source)).toEqual(await asText(source))
    }),
    { numRuns: 500 },
  )
})
