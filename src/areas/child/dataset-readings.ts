import type { LoadedRow, Reading } from '../../engines/records/index.ts'
import { readYesOrNo } from '../../returns/ssd/read-cell.ts'
import { type Also, cellOf, readWords, ssdReading } from '../../returns/ssd/reading.ts'
import { SOURCE } from '../../returns/ssd/rows.ts'
import { ADDRESS } from '../../returns/ssd/tables/address.ts'
import { DEPARTMENT } from '../../returns/ssd/tables/department.ts'
import { DISABILITY } from '../../returns/ssd/tables/disability.ts'
import { INVOLVEMENTS } from '../../returns/ssd/tables/involvements.ts'
import { LINKED_IDENTIFIERS } from '../../returns/ssd/tables/linked-identifiers.ts'
import { MOTHER } from '../../returns/ssd/tables/mother.ts'
import { PERSON } from '../../returns/ssd/tables/person.ts'
import { PROFESSIONALS } from '../../returns/ssd/tables/professionals.ts'
import { Address, ALLOCATED_AS, Allocation, Disability, Identity, Relationship } from './records.ts'

/** The parts of an address in the order in which they are written. */
const PARTS = ['ROOM', 'FLOOR', 'FLAT', 'BUILDING', 'HOUSE', 'STREET', 'TOWN']

function lines(row: LoadedRow): Also {
  const column = 'addr_address_json'
  const cell = cellOf(row, column)
  const words = cell === '' ? {} : readWords(cell)
  if (!words)
    return { values: { lines: null }, doubts: [{ field: 'lines', column, message: 'is no address in JSON' }] }
  const written = PARTS.flatMap(part => words[part] || []).join(', ')
  return { values: { lines: written || null } }
}

/** Who somebody was allocated to: the names of workers and teams stand in tables of their own. */
function allocated(row: LoadedRow): Also {
  const worker = cellOf(row, 'invo_professional_id')
  const team = cellOf(row, 'invo_professional_team')
  const code = cellOf(row, 'invo_professional_role_id')
  const role = code === 'CW' ? 'social-worker' : code
  const isRole = Object.hasOwn(ALLOCATED_AS, role)
  const named = (table: string, column: string, id: string, name: string) =>
    id === '' ? null : row.nobodys(table, column, id)?.[name]?.trim() || id
  return {
    values: {
      worker: named('ssd_professionals', 'prof_professional_id', worker, 'prof_professional_name'),
      team: named('ssd_department', 'dept_team_id', team, 'dept_team_name'),
      role: isRole ? role : null,
    },
    doubts:
      isRole || role === ''
        ? []
        : [
            {
              field: 'role',
              column: 'invo_professional_role_id',
              message: `“${code}” is no role that is kept here`,
            },
          ],
  }
}

export const datasetReadings: Reading[] = [
  ssdReading(PERSON, Identity, {
    columns: {
      forename: 'pers_forename',
      surname: 'pers_surname',
      born: 'pers_dob',
      expectedOn: 'pers_expected_dob',
      diedOn: 'pers_death_date',
      sex: 'pers_sex',
      ethnicity: 'pers_ethnicity',
      upn: 'pers_upn',
      upnUnknown: 'pers_upn_unknown',
      nhsNumber: 'pers_single_unique_id',
    },
    yesNo: ['pers_is_mother'],
    also(row) {
      const isMother = readYesOrNo(cellOf(row, 'pers_is_mother'))
      return { values: { isMother: isMother === undefined ? null : isMother ? '1' : '0' } }
    },
  }),
  ssdReading(ADDRESS, Address, {
    columns: {
      postcode: 'addr_address_postcode',
      fromOn: 'addr_address_start_date',
      toOn: 'addr_address_end_date',
    },
    reads: ['addr_address_json'],
    also: lines,
  }),
  ssdReading(DISABILITY, Disability, { columns: { disability: 'disa_disability_code' } }),
  ssdReading(MOTHER, Relationship, {
    // Of the child: that this is their mother. The child’s date of birth stands in the child’s own row.
    reads: ['moth_childs_person_id', 'moth_childs_dob'],
    unless: row => cellOf(row, 'moth_childs_person_id') === '',
    person: row => row.personWith(cellOf(row, 'moth_childs_person_id')),
    also: row => ({ values: { other: row.person, relation: 'mother' } }),
  }),
  ssdReading(LINKED_IDENTIFIERS, Identity, {
    reads: ['link_identifier_type', 'link_identifier_value'],
    unless(row) {
      const type = cellOf(row, 'link_identifier_type')
      if (/^former unique pupil number$/i.test(type)) return false
      return {
        column: 'link_identifier_type',
        message: `an identifier of the kind “${type}” is not kept here`,
      }
    },
    also: row => ({ values: { formerUpn: cellOf(row, 'link_identifier_value') || null } }),
  }),
  ...[
    { table: PROFESSIONALS.name, columns: ['prof_professional_id', 'prof_professional_name'] },
    { table: DEPARTMENT.name, columns: ['dept_team_id', 'dept_team_name'] },
  ].map((names): Reading => ({ source: SOURCE, gives: [Allocation], make: () => [], ...names })),
  ssdReading(INVOLVEMENTS, Allocation, {
    columns: {
      fromOn: 'invo_involvement_start_date',
      toOn: 'invo_involvement_end_date',
      changeReason: 'invo_worker_change_reason',
    },
    reads: ['invo_professional_id', 'invo_professional_team', 'invo_professional_role_id'],
    also: allocated,
  }),
]
