import { expect, it } from 'vitest'
import { WHERE_ARRANGED } from '../children/authorities.ts'
import { authorityCalled, authorityNumber, upperTierOf } from './authorities.ts'

it('an authority is known by its code, its number and its name, however people write that', () => {
  for (const word of [
    'E08000031',
    '336',
    'Wolverhampton',
    'wolverhampton city council',
    'City of Wolverhampton',
  ])
    expect([word, authorityCalled(word)]).toEqual([word, 'E08000031'])
  expect(authorityCalled('City of Bristol')).toBe('E06000023')
  expect(authorityCalled('Hammersmith & Fulham')).toBe('E09000013')
  expect(authorityCalled('Durham')).toBe('E06000047')
  expect(authorityCalled('St Helens')).toBe('E08000013')
  expect(authorityCalled('City of London')).toBe('E09000001')
  expect(authorityCalled('London Borough of Camden')).toBe('E09000007')
  for (const word of ['', 'Atlantis', '999', 'council'])
    expect([word, authorityCalled(word)]).toEqual([word, undefined])
})

it('every authority that the DfE numbers is one, and no two have one name', () => {
  const gone = ['633', '835', '836', '837', '909', '928', '999']
  const numbered = [...WHERE_ARRANGED].filter(code => authorityCalled(code) !== undefined)
  expect(new Set(numbered.map(authorityCalled)).size).toBe(153)
  expect(gone.filter(code => authorityCalled(code) !== undefined)).toEqual([])
  for (const code of numbered) expect(upperTierOf(authorityCalled(code)!)).toBe(authorityCalled(code))
})

it('a district is in its county, as that is today, and other countries are told as the return does', () => {
  expect(upperTierOf('E07000008')).toBe('E10000003')
  expect(upperTierOf('E07000223')).toBe('E10000032')
  expect(upperTierOf('E07000243')).toBe('E10000015')
  expect(upperTierOf('E07000027')).toBe('E06000064')
  expect(upperTierOf('E08000016')).toBe('E08000038')
  expect(['W06000015', 'S12000033', 'N09000003', 'L99999999', ''].map(upperTierOf)).toEqual([
    'WAL',
    'SCO',
    'NIR',
    undefined,
    undefined,
  ])
})

it('its DfE number is that of its name, of its code and of itself, and no other word has one', () => {
  for (const word of ['Wolverhampton', 'E08000031', '336']) expect(authorityNumber(word)).toBe('336')
  expect(authorityNumber('City of Bristol Council')).toBe('801')
  expect([authorityNumber(''), authorityNumber('Demonstration Council')]).toEqual([undefined, undefined])
})
