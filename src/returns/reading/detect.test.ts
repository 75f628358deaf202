import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeReturn, detect } from './detect.ts'
import { inFolder, small, told } from './given.ts'
import { fileOf, filesAt } from './source-files.ts'

const header = (year: string, reference: string) =>
  `<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>${year}</Year><ReferenceDate>${reference}</ReferenceDate></CollectionDetails><Source><LEA>201</LEA></Source></Header><Children/></Message>`

it.each([
  ['both agree', '2018', '2018-03-31', '2017-18', 'The header’s reference date 2018-03-31 is of 2017-18.'],
  [
    'the reference date ends another year',
    '2018',
    '2019-03-31',
    '2018-19',
    'The header’s reference date 2019-03-31 is of 2018-19. Its header does not agree with itself: year 2018, reference date 2019-03-31.',
  ],
  ['the reference date is no date', '2018', 'x', '2017-18', 'The header’s year 2018 is of 2017-18.'],
  [
    'the year is no year',
    'x',
    '2018-05-01',
    '2018-19',
    'The header’s reference date 2018-05-01 is of 2018-19.',
  ],
  ['neither is any use', '', '', undefined, undefined],
])('a census whose year and reference date: %s', async (_, year, reference, guessed, reason) => {
  const { returns } = await detect([fileOf('a.xml', header(year, reference))])
  expect(returns.map(r => [r.kind, r.authority, r.year, r.yearReason])).toEqual([
    ['cin-census', '201', guessed, reason],
  ])
})

it('of 3 dates, 2 in 2018-19 decide the year; none at all leaves it open', async () => {
  const reviews = `${small.reviews}102,,31/03/2018,PN1\n102,,01/04/2018,PN1\n102,,31/03/2019,PN1\n`
  const only = reviews.replaceAll(/^101.*\n/gm, '')
  const { returns } = await detect([fileOf('a.csv', only)])
  expect(returns[0]?.year).toBe('2018-19')
  expect(returns[0]?.yearReason).toBe('2 of the 3 review and episode dates looked at fall in 2018-19.')
  expect((await detect([fileOf('a.csv', small.header)])).returns[0]?.year).toBeUndefined()
})

it('a CSV set and an XML side by side are two returns, and two XML files are two more', async () => {
  const files = [
    fileOf('header.csv', small.header),
    fileOf('reviews.csv', small.reviews),
    fileOf('a.xml', small.xml),
    fileOf('b.xml', small.cin('')),
    fileOf('c.xml', small.cin('')),
  ]
  const { returns, problems } = await detect(files)
  expect(problems).toEqual([])
  expect(returns.map(r => [r.id, describeReturn(r)])).toEqual([
    ['ssda903-xml-1', 'SSDA903 (XML), a.xml'],
    ['cin-census-xml-1', 'children in need census (XML), b.xml'],
    ['cin-census-xml-2', 'children in need census (XML), c.xml'],
    ['ssda903-csv-1', 'SSDA903 (CSV), 2 files'],
  ])
})

it('beside a return a note is only a doubt, but a CSV of nothing known is an error', async () => {
  const note = fileOf('notes.txt', 'remember the milk')
  const odd = fileOf('odd.csv', 'remember,the,milk')
  expect(told((await detect([note])).problems)).toEqual([
    'error: notes.txt is not a return: its first line does not name the columns of any table.',
  ])
  expect(told((await detect([note, odd, fileOf('reviews.csv', small.reviews)])).problems)).toEqual([
    'doubt: notes.txt is no part of a return: it is left out.',
    'error: odd.csv is not a return: its first line does not name the columns of any table.',
  ])
  expect(told((await detect([])).problems)).toEqual(['error: There is no file to read.'])
})

it('folders are looked into, hidden files are not, and a file that goes away is told', async () => {
  await inFolder(async folder => {
    await mkdir(join(folder, '2018'))
    await writeFile(join(folder, '2018', 'reviews.csv'), small.reviews)
    await writeFile(join(folder, '.hidden.csv'), 'x')
    const { files, problems } = await filesAt([folder, join(folder, 'absent')])
    expect(files.map(file => [file.name, file.size])).toEqual([['reviews.csv', small.reviews.length]])
    expect(problems.map(p => p.message)).toEqual([
      `${join(folder, 'absent')} is not there, or may not be read.`,
    ])
    await rm(join(folder, '2018', 'reviews.csv'))
    expect(told((await detect(files)).problems)).toEqual([
      'error: reviews.csv could not be read from the disk.',
    ])
  })
})
