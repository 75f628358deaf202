import { describe, expect, it } from 'vitest'
import { chanceOf } from '../../engines/simulation/index.ts'
import { anyArea, areaAfter, homeIn } from './homes.ts'
import { POSTCODE_AREA, postcodeTable, smallAreaOf } from './postcodes.ts'
import { LOCALITY_NAMES, SMALL_AREAS } from './small-areas.ts'
import { STREETS } from './streets.ts'
import { telephoneFor } from './telephones.ts'

// Every postcode area of the United Kingdom and the Crown Dependencies, with the forces and post without a place.
const REAL = new Set(
  (
    'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN ' +
    'EX FK FY G GIR GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML ' +
    'N NE NG NN NP NR NW OL OX PA PE PH PL PO PR QC RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF ' +
    'TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV XX YO ZE ZZ'
  ).split(' '),
)

describe('the small areas', () => {
  it('are forty in eight localities, and hold all the city’s households', () => {
    expect(SMALL_AREAS.length).toBe(40)
    expect(LOCALITY_NAMES.length).toBe(8)
    expect(new Set(SMALL_AREAS.map(({ name }) => name)).size).toBe(40)
    expect(SMALL_AREAS.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
  })

  it('have about half of the households in the country’s most deprived fifth, and some in each tenth', () => {
    const poor = SMALL_AREAS.filter(({ deprivation }) => deprivation <= 2)
    const share = poor.reduce((sum, area) => sum + area.share, 0)
    expect(share).toBeGreaterThan(0.45)
    expect(share).toBeLessThan(0.6)
    expect(new Set(SMALL_AREAS.map(({ deprivation }) => deprivation)).size).toBe(10)
  })
})

describe('a postcode of the city', () => {
  it('is in an area that does not exist, of letters that a postcode may have', () => {
    expect(REAL.has(POSTCODE_AREA)).toBe(false)
    expect(POSTCODE_AREA).toMatch(/^[A-PR-UWYZ][A-HK-Y]$/)
  })

  it('leads to one small area by the city’s own table', () => {
    const table = [...postcodeTable()]
    expect(table.length).toBe(16_000)
    expect(new Set(table.map(({ postcode }) => postcode)).size).toBe(16_000)
    for (const { postcode, area } of table) {
      expect(postcode).toMatch(/^WQ[1-8] [1-5][ABD-HJLNP-UW-Z]{2}$/)
      expect(smallAreaOf(postcode)).toBe(area)
    }
    expect(smallAreaOf('WQ9 1AA')).toBeUndefined()
  })
})

describe('a street', () => {
  it('has an invented name and is in one small area only', () => {
    const all = STREETS.flat()
    expect(all.length).toBe(3_200)
    expect(new Set(all).size).toBe(3_200)
    for (const street of all) expect(street).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
  })
})

describe('a home', () => {
  it('agrees with the table: its postcode is of its small area', () => {
    for (let n = 0; n < 2_000; n++) {
      const chance = chanceOf('home', n)
      const home = homeIn(chance, anyArea(chance))
      expect(smallAreaOf(home.postcode)).toMatchObject({
        name: home.area,
        locality: home.locality,
        deprivation: home.deprivation,
      })
    }
  })

  it('has one postcode with its neighbour’s, in the same stretch of a street', () => {
    const homes = Array.from({ length: 4_000 }, (_, n) => homeIn(chanceOf(n), 0))
    const byHouse = new Map(homes.map(({ lines, postcode }) => [lines.replace(/^Flat \d+, /, ''), postcode]))
    for (const { lines, postcode } of homes)
      expect(byHouse.get(lines.replace(/^Flat \d+, /, ''))).toBe(postcode)
    expect(new Set(byHouse.values()).size).toBeGreaterThan(300)
  })

  it('after a move nearby is in the locality, after another beyond it, and mostly costs about the same', () => {
    let alike = 0
    for (let n = 0; n < 1_000; n++) {
      const chance = chanceOf('move', n)
      const from = anyArea(chance)
      const near = SMALL_AREAS[areaAfter(chance, from, true)]!
      const far = SMALL_AREAS[areaAfter(chance, from, false)]!
      expect(near.locality).toBe(SMALL_AREAS[from]!.locality)
      expect(far.locality).not.toBe(SMALL_AREAS[from]!.locality)
      if (Math.abs(far.deprivation - SMALL_AREAS[from]!.deprivation) <= 2) alike++
    }
    expect(alike).toBeGreaterThan(700)
  })
})

describe('a telephone number', () => {
  it('is one that Ofcom keeps for drama', () => {
    for (let n = 0; n < 500; n++)
      expect(telephoneFor(chanceOf('telephone', n))).toMatch(/^(07700 900|01632 960) \d{3}$/)
  })
})
