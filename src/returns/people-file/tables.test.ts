import { expect, it } from 'vitest'
import { detect } from '../reading/detect.ts'
import { reading, told } from '../reading/given.ts'
import { fileOf } from '../reading/source-files.ts'

const people = 'Id,Forename,Date of birth,address\n101,Ama,2010-02-01,"1 High Street, Anytown"\n'
const workers = 'id,worker,from\n101,Kit Ash,01/09/2017\n'
const relationships = 'id,related_id,relationship\n101,P7,mother\n'

it('three files in one folder are one return of kind people, read in the order people, relationships, workers', async () => {
  const files = { 'c.csv': workers, 'b.csv': relationships, 'a.csv': people }
  const found = await detect(Object.entries(files).map(([name, text]) => fileOf(name, text)))
  expect(found.returns.map(r => [r.id, r.files.map(f => f.table), r.year])).toEqual([
    ['people-csv-1', ['People', 'Relationships', 'Workers'], undefined],
  ])
  const { rows, problems } = await reading(files)
  expect(problems).toEqual([])
  expect(rows.map(({ table, child, cells }) => [table, child, cells])).toEqual([
    [
      'People',
      '101',
      { id: '101', forename: 'Ama', date_of_birth: '2010-02-01', address: '1 High Street, Anytown' },
    ],
    ['Relationships', '101', { id: '101', related_id: 'P7', relationship: 'mother' }],
    ['Workers', '101', { id: '101', worker: 'Kit Ash', from: '01/09/2017' }],
  ])
})

it('a relationships file without the word for the relation lacks 1 column', async () => {
  const { problems } = await reading({ 'a.csv': 'id,related_id,name,parental_responsibility\n1,2,x,yes\n' })
  expect(told(problems)).toEqual([
    'error: a.csv looks like Relationships, but lacks the column relationship.',
  ])
})

it('a people file beside an SSDA903 set is a second return', async () => {
  const found = await detect([fileOf('p.csv', people), fileOf('u.csv', 'CHILD,SEX,DOB,DUC\n101,1,,\n')])
  expect(found.returns.map(r => r.id)).toEqual(['people-csv-1', 'ssda903-csv-1'])
  expect(found.problems).toEqual([])
})
