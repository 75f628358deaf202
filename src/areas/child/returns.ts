import { parseDay } from '../../core/day.ts'
import { exactly } from '../../core/inexact.ts'
import { sql } from '../../core/sql.ts'
import {
  type Answer,
  idFrom,
  type LoadedRow,
  type Made,
  type Reading,
  type YearRows,
} from '../../engines/records/index.ts'
import { answersOf, type Mapping, readingsOf, readSlashed } from '../../returns/mapping.ts'
import {
  dayByYearsEnd,
  isoDayByYearsEnd,
  saidByYearsEnd,
  wasInCare,
  wentOnInYear,
} from '../../returns/year-sql.ts'
import { Address, Allocation, Disability, Identity, LocalId, RELATION, Relationship } from './records.ts'

const isUnknown = (row: LoadedRow) => /^UN\d$/.test(row.cells.UPN ?? '')

const mappings: Mapping[] = [
  // SSDA903 Header: the pupil number's column holds either the number or the reason there is none.
  {
    source: 'ssda903',
    table: 'Header',
    kind: Identity,
    columns: { sex: 'SEX', born: 'DOB', ethnicity: 'ETHNIC', isMother: 'MOTHER', motherChildBorn: 'MC_DOB' },
    also: row =>
      isUnknown(row)
        ? { upn: null, upnUnknown: row.cells.UPN }
        : { upn: row.cells.UPN || null, upnUnknown: null },
  },
  {
    source: 'ssda903',
    table: 'SWEpisodes',
    kind: Allocation,
    columns: { worker: 'SW_ID', fromOn: 'SW_DECOM', toOn: 'SW_DEC', changeReason: 'SW_REASON' },
    also: () => ({ role: 'social-worker' }),
  },
  {
    source: 'cin-census',
    table: 'ChildIdentifiers',
    kind: Identity,
    columns: {
      upn: 'UPN',
      formerUpn: 'FormerUPN',
      upnUnknown: 'UPNunknown',
      born: 'PersonBirthDate',
      expectedOn: 'ExpectedPersonBirthDate',
      diedOn: 'PersonDeathDate',
    },
    also: row => ({ sex: row.cells.Sex || row.cells.GenderCurrent || null }),
  },
  {
    source: 'cin-census',
    table: 'ChildCharacteristics',
    kind: Identity,
    columns: { ethnicity: 'Ethnicity' },
  },
  { source: 'cin-census', table: 'Disabilities', kind: Disability, columns: { disability: 'Disability' } },
  {
    source: 'people',
    table: 'People',
    kind: Identity,
    columns: {
      forename: 'forename',
      surname: 'surname',
      knownAs: 'known_as',
      otherNames: 'other_names',
      nhsNumber: 'nhs_number',
    },
  },
  {
    source: 'people',
    table: 'People',
    kind: Address,
    columns: { lines: 'address', postcode: 'postcode', fromOn: 'address_from' },
    when: row => Boolean(row.cells.address),
  },
  {
    source: 'people',
    table: 'Workers',
    kind: Allocation,
    columns: { worker: 'worker', workerAccount: 'account', team: 'team', fromOn: 'from', toOn: 'to' },
    also: row => ({ role: row.cells.role || 'social-worker' }),
  },
]

/** The other SSDA903 tables repeat the date of birth: it must agree with the Header's, and stands in for it where there is none. */
const REPEATED = [
  'Reviews',
  'UASC',
  'OC2',
  'OC3',
  'AD1',
  'PlacedAdoption',
  'PrevPerm',
  'Missing',
  'SWEpisodes',
  'DoLo',
]
const repeatedBirth = REPEATED.map(
  (table): Reading => ({ source: 'ssda903', table, gives: [Identity], make: readBirth }),
)

function readBirth(row: LoadedRow): Made[] {
  const written = row.cells.DOB ?? ''
  const known = row.header?.DOB
  if (written === '' || written === known) return []
  const doubt = {
    field: 'born',
    column: 'DOB',
    message: `DOB: “${written}” is not the date of birth on the child’s header row`,
  }
  const born = readSlashed(written)
  if (known === undefined && born !== undefined) {
    return [
      { kind: Identity, id: row.person, person: row.person, values: { born: exactly(born) }, doubts: [] },
    ]
  }
  return [{ kind: Identity, id: row.person, person: row.person, values: {}, doubts: [doubt] }]
}

/** A relationship in the people file, written once about the first person named. */
const relationships: Reading = {
  source: 'people',
  table: 'Relationships',
  gives: [Relationship],
  make(row) {
    const { related_id: related = '', relationship = '', parental_responsibility: pr = '' } = row.cells
    if (related === '') return []
    const known = Object.hasOwn(RELATION, relationship)
    const doubts = known
      ? []
      : [
          {
            field: 'relation',
            column: 'relationship',
            message: `relationship: “${relationship}” is not one of ${Object.keys(RELATION).join(', ')}`,
          },
        ]
    const values = {
      other: row.personWith(related),
      relation: known ? relationship : 'other',
      named: row.cells.name || null,
      parentalResponsibility: pr === '' ? null : /^(y|yes|true|1)$/i.test(pr),
    }
    return [{ kind: Relationship, id: row.rowId, person: row.person, values, doubts }]
  },
}

const peopleBirth: Reading = {
  source: 'people',
  table: 'People',
  gives: [Identity],
  make(row) {
    const written = row.cells.date_of_birth ?? ''
    if (written === '') return []
    const born = parseDay(written) ?? readSlashed(written)
    const doubts =
      born === undefined
        ? [{ field: 'born', column: 'date_of_birth', message: `date_of_birth: “${written}” is not a date` }]
        : []
    const values = born === undefined ? {} : { born: exactly(born) }
    return [{ kind: Identity, id: row.person, person: row.person, values, doubts }]
  },
}

/** Whatever file a person comes in, they are known there by a local id: kept once, however they came to be known by it. */
const localId: Reading = {
  source: '*',
  table: '*',
  gives: [LocalId],
  make: row =>
    row.isKnownAs
      ? []
      : [
          {
            kind: LocalId,
            id: idFrom('local-id', row.person, row.localId),
            person: row.person,
            values: { localId: row.localId },
            doubts: [],
            ofNewcomers: true,
          },
        ],
}

/** Numbers belong in GenderCurrent and letters in Sex; one in the other's place is doubted. */
const sexInItsPlace: Reading = {
  source: 'cin-census',
  table: 'ChildIdentifiers',
  gives: [Identity],
  make(row) {
    const { Sex: sex = '', GenderCurrent: gender = '' } = row.cells
    const doubts = [
      ...(/^\d$/.test(sex)
        ? [{ field: 'sex', column: 'Sex', message: `Sex: “${sex}” is a code of GenderCurrent` }]
        : []),
      ...(/^[A-Z]$/.test(gender)
        ? [{ field: 'sex', column: 'GenderCurrent', message: `GenderCurrent: “${gender}” is a code of Sex` }]
        : []),
    ]
    return [{ kind: Identity, id: row.person, person: row.person, values: {}, doubts }]
  },
}

export const readings: Reading[] = [
  localId,
  sexInItsPlace,
  ...readingsOf(mappings),
  ...repeatedBirth,
  relationships,
  peopleBirth,
]

const birth = `to_char(born_earliest, 'DD/MM/YYYY') as "DOB"`
export const answers: Answer[] = [
  ...answersOf(mappings).filter(answer => answer.source !== 'people'),
  {
    source: 'ssda903',
    table: 'Header',
    by: 'person',
    columns: ['UPN'],
    rows: 'select id, coalesce(upn, upn_unknown) as "UPN" from identity',
  },
  ...REPEATED.map(
    (table): Answer => ({
      source: 'ssda903',
      table,
      by: 'person',
      columns: ['DOB'],
      rows: `select id, ${birth} from identity`,
    }),
  ),
  {
    source: 'ssda903',
    table: 'UASC',
    by: 'person',
    columns: ['SEX'],
    rows: 'select id, sex as "SEX" from identity',
  },
  {
    source: 'cin-census',
    table: 'ChildIdentifiers',
    by: 'person',
    columns: ['GenderCurrent', 'Sex'],
    // Numbers belong to GenderCurrent, letters to Sex, which replaced it from 2024-25.
    rows: `select id, case when sex ~ '^[0-9]$' then sex end as "GenderCurrent", case when sex ~ '^[A-Z]$' then sex end as "Sex" from identity`,
  },
]

export const yearRows: YearRows[] = [
  {
    source: 'ssda903',
    table: 'Header',
    of: Identity,
    columns: ['MOTHER', 'MC_DOB'],
    // Of everybody whom another table of the year names: src/returns asks for no others. Motherhood is not asked of care
    // leavers who were not in care in the year (rule 628).
    rows: sql`select i.id, i.id as child_id, case when ${wasInCare(sql`i.id`)} then i.is_mother end as "MOTHER",
        case when ${wasInCare(sql`i.id`)} then to_char(i.mother_child_born, 'DD/MM/YYYY') end as "MC_DOB"
      from identity i`,
    mendedAt: '/areas/child/children/:child/identity',
  },
  {
    source: 'ssda903',
    table: 'SWEpisodes',
    of: Allocation,
    columns: ['SW_ID', 'SW_DEC', 'SW_REASON'],
    // Every worker in the year of a child who was in care in it, also while they were not (rule SW12STG2). The return asks
    // for the worker's number and for codes: a name, and words typed here, are not told.
    rows: sql`select a.id, a.child_id, case when a.worker ~* '^(SW|XX)[0-9]' then a.worker end as "SW_ID",
        ${dayByYearsEnd(sql`a.to_on`)} as "SW_DEC", case when a.change_reason ~ '^[A-Z]{6}$' then ${saidByYearsEnd(sql`a.change_reason`, sql`a.to_on`)} end as "SW_REASON"
      from allocation a where a.role = 'social-worker' and ${wentOnInYear(sql`a.from_on`, sql`a.to_on`)} and ${wasInCare(sql`a.child_id`)}`,
  },
  {
    source: 'cin-census',
    table: 'ChildIdentifiers',
    of: Identity,
    columns: ['PersonBirthDate', 'ExpectedPersonBirthDate', 'PersonDeathDate'],
    // Of every child with a case in the year: src/returns asks for no others. As they were on its last day: a child is expected
    // until they are born, and never both (rule 8525Q).
    rows: sql`select id, id as child_id, ${isoDayByYearsEnd(sql`born_earliest`)} as "PersonBirthDate",
        case when born_earliest is null or born_earliest > $2::date then to_char(expected_on, 'YYYY-MM-DD') end as "ExpectedPersonBirthDate",
        ${isoDayByYearsEnd(sql`died_on`)} as "PersonDeathDate"
      from identity`,
    mendedAt: '/areas/child/children/:child/identity',
  },
  {
    source: 'cin-census',
    table: 'ChildCharacteristics',
    of: Identity,
    rows: sql`select id, id as child_id from identity`,
    mendedAt: '/areas/child/children/:child/identity',
  },
  {
    source: 'cin-census',
    table: 'Disabilities',
    of: Disability,
    rows: sql`select id, child_id from disability where disability is not null`,
  },
]
