import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Held } from '../../checking/index.ts'
import type { SourceFile } from '../../reading/source-row.ts'
import { holdFiles } from './check-part.ts'
import { HELD_TABLES } from './held-tables.ts'
import { halvesOf, holdPart, joined } from './parts.ts'

const LOTS = 5

/** A file on a disk, as far as it is asked here. */
function onDisk(text: string, encoding: BufferEncoding = 'utf8'): SourceFile {
  const bytes = Buffer.from(text, encoding)
  return {
    path: 'cin.xml',
    name: 'cin.xml',
    size: bytes.length,
    async *open() {
      yield bytes
    },
    async *openInPlace({ from, to } = { from: 0, to: bytes.length }) {
      yield bytes.subarray(from, to)
    },
  }
}

async function byHalves(source: SourceFile) {
  const halves = await halvesOf(source)
  return halves && joined(await Promise.all(halves.map(half => holdPart(source, half, LOTS))))
}

/** Every row of each table by its place, with its lot. */
const tablesOf = (all: readonly Held[]) =>
  HELD_TABLES.map((_, table) =>
    all.flatMap(({ rows, ofTable, places, ofLot, bytes, starts }) =>
      Array.from({ length: rows }, (_, nth) => nth)
        .filter(nth => ofTable[nth] === table)
        .map(nth => [
          places[nth],
          ofLot[nth],
          Buffer.from(bytes.slice(starts[nth], starts[nth + 1])).toString(),
        ]),
    ),
  )

const whole = (children: readonly string[], before = ''): string =>
  `${before}<Message>\n<Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header>\n<Children>${children.join('')}</Children></Message>\n`

const child =
  (inside: string, end = '\n') =>
  (id: number) =>
    `<Child><ChildIdentifiers><LAchildID>c${id % 7}</LAchildID></ChildIdentifiers>${inside}</Child>${end}`

const CASE =
  '<CINdetails><Assessments/><ChildProtectionPlans>\n<Reviews/></ChildProtectionPlans></CINdetails>'
const usual = [
  child(CASE),
  child(CASE + CASE, ''),
  child('x <Odd>y</Odd>', ''),
  child('stray\r\ntext'),
  child('é'),
]
const oddToo = [...usual, child('<!-- </Child> -->'), child('<![CDATA[</Child><Child>]]>'), child('</Child>')]
const censusOf = (kinds: readonly ((id: number) => string)[]) =>
  fc
    .array(fc.constantFrom(...kinds), { minLength: 2, maxLength: 12 })
    .map(all => whole(all.map((one, id) => one(id))))

describe('a census read in two halves', () => {
  it('is held and said as it is read whole, each row and each doubt in its place', async () => {
    await fc.assert(
      fc.asyncProperty(censusOf(usual), async text => {
        const read = await byHalves(onDisk(text))
        const { held, problems } = await holdFiles([{ source: onDisk(text) }], LOTS)
        if (read) expect([tablesOf(read.held), read.problems]).toEqual([tablesOf([held]), problems])
      }),
      { numRuns: 200 },
    )
  })

  it('comes out the same or not at all, where comments and worse stand in it', async () => {
    await fc.assert(
      fc.asyncProperty(censusOf(oddToo), async text => {
        const read = await byHalves(onDisk(text))
        if (!read) return
        const { held, problems } = await holdFiles([{ source: onDisk(text) }], LOTS)
        expect([tablesOf(read.held), read.problems]).toEqual([tablesOf([held]), problems])
      }),
      { numRuns: 200 },
    )
  })

  it('of 40 children is read in two halves', async () => {
    const text = whole(Array.from({ length: 40 }, (_, id) => usual[id % 4]!(id)))
    const read = await byHalves(onDisk(text))
    expect(read?.held.map(({ rows }) => rows > 50)).toEqual([true, true])
  })

  it.each([
    ['in Windows-1252', whole([0, 1, 2, 3].map(child('é'))), 'latin1'],
    [
      'that says it is in another encoding',
      whole([0, 1, 2, 3].map(child('')), '<?xml version="1.0" encoding="iso-8859-1"?>'),
      'utf8',
    ],
    ['in UTF-16', `\uFEFF${whole([0, 1, 2, 3].map(child('')))}`, 'utf16le'],
    ['cut short', whole([0, 1, 2, 3].map(child(''))).slice(0, -20), 'utf8'],
    [
      'whose children do not say first who they are',
      whole(['<Child></Child>', '<Child></Child>', '<Child></Child>']),
      'utf8',
    ],
  ] as const)('%s is read whole instead', async (_, text, encoding) => {
    expect(await byHalves(onDisk(text, encoding))).toBeUndefined()
  })
})
