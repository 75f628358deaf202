import { describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { type Column, code, integer, iso, postcode, slashed } from './column.ts'
import { typeCell } from './type-cell.ts'

const partial: Column = { name: 'DATE_PERM', type: 'date', form: 'partial' }
const LS = code('LS', { C2: 'Full care order' })

describe('a cell is typed as its column says', () => {
  it.each<[string, Column, string, unknown]>([
    ['a date', slashed('DECOM'), '05/06/2017', day('2017-06-05')],
    ['a date of one digit', slashed('DECOM'), '5/6/2017', day('2017-06-05')],
    ['a leap day', slashed('DECOM'), '29/02/2016', day('2016-02-29')],
    ['a census date', iso('CPPstartDate'), '2017-06-05', day('2017-06-05')],
    ['nothing', slashed('DEC'), '  ', undefined],
    ['a code in lower case', LS, 'c2', 'C2'],
    ['a number', integer('SDQ_SCORE', 0, 40), '40', 40],
    ['a postcode', postcode('PL_POST'), 'wv279fw', 'WV27 9FW'],
    [
      'a partial date without its day',
      partial,
      'zz/02/2016',
      { earliest: day('2016-02-01'), latest: day('2016-02-29') },
    ],
    [
      'a partial date without its month',
      partial,
      'ZZ/zz/2016',
      { earliest: day('2016-01-01'), latest: day('2016-12-31') },
    ],
    [
      'a partial date of December',
      partial,
      'zz/12/2016',
      { earliest: day('2016-12-01'), latest: day('2016-12-31') },
    ],
    [
      'a partial date that is whole',
      partial,
      '03/02/2016',
      { earliest: day('2016-02-03'), latest: day('2016-02-03') },
    ],
    ['a partial date of which nothing is known', partial, 'zz/zz/zzzz', undefined],
  ])('%s', (_, column, text, value) => {
    expect(typeCell(column, text)).toEqual({ value })
  })

  it.each<[string, Column, string, string]>([
    ['30 February', slashed('DECOM'), '30/02/2016', 'DECOM: “30/02/2016” is not a date (DD/MM/YYYY).'],
    ['a year of two digits', slashed('DECOM'), '05/06/17', 'DECOM: “05/06/17” is not a date (DD/MM/YYYY).'],
    [
      'a slashed date in the census',
      iso('CPPstartDate'),
      '05/06/2017',
      'CPPstartDate: “05/06/2017” is not a date.',
    ],
    ['a code of no set', LS, 'C9', 'LS: “C9” is not one of its codes in this collection year.'],
    ['a score of 41', integer('SDQ_SCORE', 0, 40), '41', 'SDQ_SCORE: “41” is not between 0 and 40.'],
    ['half a score', integer('SDQ_SCORE', 0, 40), '1.5', 'SDQ_SCORE: “1.5” is not a whole number.'],
    ['a word for a postcode', postcode('PL_POST'), 'HOME', 'PL_POST: “HOME” is not a postcode.'],
    [
      'a known day of an unknown month',
      partial,
      '03/zz/2016',
      'DATE_PERM: “03/zz/2016” is not a date (DD/MM/YYYY).',
    ],
  ])('%s is a doubt', (_, column, text, doubt) => {
    expect(typeCell(column, text)).toEqual({ doubt })
  })
})
