import { type Column, type Table, text } from '../reading/column.ts'

const date = (name: string): Column => ({ name, type: 'date', form: 'either' })

/** The council's own people file: README.md beside this file says what each column means. */
export const PEOPLE_TABLES: readonly Table[] = [
  {
    name: 'People',
    file: 'people.csv',
    rows: 'one',
    columns: [
      text('id'),
      text('forename'),
      text('surname'),
      text('known_as'),
      text('other_names'),
      date('date_of_birth'),
      text('upn'),
      text('nhs_number', /^\d{3} ?\d{3} ?\d{4}$/, 'ten digits'),
      text('address'),
      { name: 'postcode', type: 'postcode' },
      date('address_from'),
    ],
  },
  {
    name: 'Relationships',
    file: 'relationships.csv',
    rows: 'many',
    columns: [
      text('id'),
      text('related_id'),
      text('relationship'),
      text('name'),
      text('parental_responsibility', /^(y|yes|true|1|n|no|false|0)$/i, 'yes or no'),
    ],
  },
  {
    name: 'Workers',
    file: 'workers.csv',
    rows: 'many',
    columns: [
      text('id'),
      text('worker'),
      text('account'),
      text('role'),
      text('team'),
      date('from'),
      date('to'),
    ],
  },
]

/** The columns without which a file of that table says nothing; all others may be left out. */
export const PEOPLE_REQUIRED: Readonly<Record<string, readonly string[]>> = {
  People: ['id'],
  Relationships: ['id', 'related_id', 'relationship'],
  Workers: ['id', 'worker'],
}
