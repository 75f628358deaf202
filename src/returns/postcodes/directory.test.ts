import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inFolder } from '../reading/given.ts'
import { fileOf, filesAt } from '../reading/source-files.ts'
import type { Problem, SourceFile } from '../reading/source-row.ts'
import { UnreadableReturn } from '../reading/unreadable.ts'
import { everyPlace, placesAmong, placesIn } from './directory.ts'
import { gridOf } from './grid.ts'
import { numberOfText } from './number.ts'
import { readDirectory } from './read-directory.ts'
import { sectorAndUnit } from './sector.ts'

async function read(...files: (SourceFile | string)[]) {
  const problems: Problem[] = []
  const given = files.map(file => (typeof file === 'string' ? fileOf('pc.csv', file) : file))
  const directory = await readDirectory(given, problem => problems.push(problem))
  return { count: directory.count, ...placesIn(directory), doubts: problems.map(({ message }) => message) }
}

const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const figure = fc.constantFrom(...'0123456789')
/** Every form of a postcode: its outward and its inward part. */
const postcode = fc.tuple(
  fc
    .tuple(letter, fc.option(letter, { nil: '' }), figure, fc.option(fc.oneof(letter, figure), { nil: '' }))
    .map(parts => parts.join('')),
  fc.tuple(figure, letter, letter).map(parts => parts.join('')),
)

describe('a postcode’s number', () => {
  it('is one for every way of writing it, and another for every other postcode', () => {
    fc.assert(
      fc.property(postcode, postcode, ([out, inward], other) => {
        const number = numberOfText(`${out}${inward}`)
        expect(number).toBeGreaterThanOrEqual(0)
        expect(number).toBeLessThan(2 ** 32 - 1)
        for (const way of [
          `${out} ${inward}`,
          ` ${out.toLowerCase()}  ${inward} `,
          [...out].join(' ') + inward,
        ])
          expect([way, numberOfText(way)]).toEqual([way, number])
        const same = `${out}${inward}` === other.join('')
        expect(numberOfText(other.join('')) === number).toBe(same)
      }),
      { numRuns: 2000 },
    )
  })

  it('is taken apart into the sector as it is written, and the place of its last two letters', () => {
    fc.assert(
      fc.property(postcode, ([out, inward]) => {
        const [figure, a, b] = [...inward]
        const unit = (a!.charCodeAt(0) - 65) * 26 + b!.charCodeAt(0) - 65
        expect(sectorAndUnit(numberOfText(out + inward))).toEqual({ sector: `${out} ${figure}`, unit })
      }),
      { numRuns: 2000 },
    )
    expect(sectorAndUnit(numberOfText('GIR 0AA'))).toEqual({ sector: 'GIR 0', unit: 0 })
  })

  it('is none for what is no postcode', () => {
    for (const text of [
      '',
      'WV1',
      '1WV 1AA',
      'WV1 1A1',
      'WV1 A1A',
      'WV1111AA',
      'ABC1 1AA',
      'WV1 1ÄA',
      'x'.repeat(99),
      '£1 1AA',
    ])
      expect([text, numberOfText(text)]).toEqual([text, -1])
    expect(numberOfText('GIR 0AA')).toBe(numberOfText('gir0aa'))
    expect(numberOfText('GIR 0AA')).toBeGreaterThan(0)
  })
})

const ONSPD_2024 =
  'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind,lat,long'
const ONSPD_2025 = 'PCD7,PCD8,PCDS,CTY25CD,LAD25CD,EAST1M,NORTH1M,LAT,LONG'
const NSPL = 'pcd,pcd2,pcds,usertype,oseast1m,osnrth1m,osgrdind,laua,lat,long'

describe('a directory of postcodes', () => {
  it('is understood in each of the forms in which it is given away', async () => {
    const files = [
      `"${ONSPD_2024.replaceAll(',', '","')}"\r\n"WV1 1AA","WV1  1AA","WV1 1AA","198001","","E99999999","x","E08000031","","","0","391500","0298600","1",52.5,-2.1\r\n`,
      `${ONSPD_2025}\nWV1 1AA,WV1  1AA,WV1 1AA,E99999999,E08000031,391500,298600,52.5,-2.1\n`,
      `\uFEFF${NSPL}\nWV1 1AA,,WV1 1AA,0,391500,298600,1,E08000031,52.5,-2.1`,
      'pcd,laua,oseast1m,osnrth1m\nWV11AA,E08000031,391500.0,298600.0\n',
      '"WV1 1AA",10,391500,298600,"E92000001","E19000001","E18000005","","E08000031","E05001324"\n',
    ]
    for (const file of files) {
      // One mile and a tenth to the north, which each of them lacks.
      const { count, has, districtOf, milesBetween, doubts } = await read(
        fileOf('a.csv', file),
        'pcd,laua,oseast1m,osnrth1m\nWV1 1AB,E08000031,391500,300370\n',
      )
      expect([count, doubts, has('wv11aa'), has('WV1 1AC')]).toEqual([2, [], true, false])
      expect(districtOf('WV1 1AA')).toBe('E08000031')
      expect(milesBetween('WV1 1AA', 'WV1 1AB')!.toFixed(1)).toBe('1.1')
      expect([milesBetween('WV1 1AA', 'WV1 1AC'), districtOf('nowhere')]).toEqual([undefined, undefined])
    }
  })

  it('takes places on the globe where there is no grid reference, or one of Northern Ireland’s grid', async () => {
    const { milesBetween, doubts } = await read(
      `${NSPL}\nBT1 1AA,,BT1 1AA,0,333900,374400,1,N09000003,54.6,-5.93\nCA1 1AA,,CA1 1AA,0,340100,556000,1,E06000063,54.9,-2.93\nBT2 1AA,,BT2 1AA,0,,,9,N09000003,99.999999,0\n`,
      'postcode,latitude,longitude\nM1 1AA,53.48,-2.235\nM2 1AA,53.48,-2.235\n',
    )
    // By the great circle 121.2 miles; by the two grids as they stand, 113.
    expect(milesBetween('BT1 1AA', 'CA1 1AA')).toBeCloseTo(121.2, 0)
    expect(milesBetween('M1 1AA', 'M2 1AA')).toBe(0)
    expect(milesBetween('BT2 1AA', 'M1 1AA')).toBeUndefined()
    expect(doubts).toEqual([
      'pc.csv has no authorities of postcodes: those of ONSPD, NSPL and Code-Point Open are understood.',
    ])
  })

  it('holds every postcode that is in the file, and no other, however it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(postcode, { minLength: 1, maxLength: 200, selector: parts => parts.join('') }),
        fc.integer({ min: 1, max: 50 }),
        async (all, size) => {
          const [left, ...kept] = all.map(parts => parts.join(' '))
          const bytes = new TextEncoder().encode(
            `pcds,laua\n${kept.map(one => `${one},E08000031\n`).join('')}`,
          )
          const source: SourceFile = {
            ...fileOf('a.csv', bytes),
            async *open() {
              for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
            },
          }
          if (kept.length === 0) return
          const { count, has, districtOf } = await read(source)
          expect([count, has(left!)]).toEqual([kept.length, false])
          for (const one of kept) expect(districtOf(one)).toBe('E08000031')
        },
      ),
      { numRuns: 100 },
    )
  })

  it('tells its places in order, and those that were told say what it says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(postcode, fc.nat(700_000), fc.constantFrom('', 'E08000031', 'W06000015')), {
          minLength: 1,
          maxLength: 40,
          selector: ([[out, inward]]) => out + inward,
        }),
        async lines => {
          const text = lines.map(
            ([[out, inward], east, code]) => `${out} ${inward},${code},${east || ''},1000`,
          )
          const directory = await readDirectory(
            [fileOf('pc.csv', ['pcds,laua,oseast1m,osnrth1m', ...text].join('\n'))],
            () => {},
          )
          const [whole, told] = [placesIn(directory), [...everyPlace(directory)]]
          const among = placesAmong(told, whole.knows)
          const numbers = told.map(({ number }) => number)
          expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
          const posts = lines.map(([parts]) => parts.join(''))
          for (const one of posts)
            expect([among.has(one), among.districtOf(one), among.milesBetween(one, posts[0]!)]).toEqual([
              true,
              whole.districtOf(one),
              whole.milesBetween(one, posts[0]!),
            ])
          expect(told.length).toBe(posts.length)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('is read from the disk as from memory, where lines lie across the pieces in which it comes', async () => {
    await inFolder(async folder => {
      // Three pieces of a megabyte and some, in lines of 49 to 51 bytes.
      const lines = Array.from({ length: 67_600 }, (_, nth) => {
        const unit = String.fromCharCode(65 + Math.floor((nth % 676) / 26), 65 + (nth % 26))
        const sector = Math.floor(nth / 676)
        return `WV${Math.floor(sector / 10)} ${sector % 10}${unit},E08000031,${nth},2000,${'x'.repeat(20)}`
      })
      const text = `pcds,laua,oseast1m,osnrth1m,odd\n${lines.join('\n')}`
      await writeFile(join(folder, 'pc.csv'), text)
      const { files } = await filesAt([join(folder, 'pc.csv')])
      const [disk, memory] = [
        await readDirectory(files, () => {}),
        await readDirectory([fileOf('pc.csv', text)], () => {}),
      ]
      expect(disk.count).toBe(67_600)
      expect([...everyPlace(disk)]).toEqual([...everyPlace(memory)])
    })
  })

  it('says in a sentence what is left out, and refuses what is none', async () => {
    const { doubts } = await read(
      'pcds,laua,oseast1m,osnrth1m\nWV1 1AA,E08000031,1,2\nnone\n',
      fileOf('readme.txt', 'Read me\n'),
    )
    expect(doubts).toEqual([
      'pc.csv has 1 line without a postcode, passed over.',
      'readme.txt is left out: it names no column of postcodes: those of ONSPD, NSPL and Code-Point Open are understood.',
    ])
    await expect(read('name\nx\n')).rejects.toThrow('pc.csv names no column of postcodes')
    await expect(read('')).rejects.toThrow('pc.csv is empty.')
    await expect(read(fileOf('a.zip', Uint8Array.of(0x50, 0x4b, 3, 4)))).rejects.toThrow(
      'a.zip is a zip file',
    )
    await expect(read(fileOf('a.csv', Buffer.from('\uFEFFpcds,laua\n', 'utf16le')))).rejects.toThrow(
      'a.csv is in UTF-16',
    )
    await expect(read()).rejects.toThrow('holds no postcodes.')
  })

  it('is read, or refused in one sentence, whatever bytes it has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, headed) => {
        const head = headed ? new TextEncoder().encode(`${NSPL}\n`) : new Uint8Array()
        try {
          await read(fileOf('a.csv', Buffer.concat([head, bytes])))
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableReturn)
          expect((error as Error).message).toMatch(/^a\.csv .*\.$/)
        }
      }),
      { numRuns: 500 },
    )
  })
})

it('a place on the globe is where the Ordnance Survey’s worked example has it on the grid', () => {
  // A guide to coordinate systems in Great Britain, C.1: 52° 39′ 27.2531″ N, 1° 43′ 4.5177″ E.
  const { east, north } = gridOf(52 + 39 / 60 + 27.2531 / 3600, 1 + 43 / 60 + 4.5177 / 3600)
  expect([east, north].map(metres => metres.toFixed(1))).toEqual(['651409.9', '313177.3'])
})
