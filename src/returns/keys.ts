import { ANNEX_KEYS } from './annex-a/tables.ts'
import { SSD_TABLES } from './ssd/tables/index.ts'

/** What makes a row of a table the same row in another file: the columns, beside its child and the row it sits under. */
export type RowKey = {
  columns: readonly string[]
  /** One row a collection year: the year is part of what it is. */
  yearly?: boolean
  /** The column that is empty while it is open at the year's end: it must then come again in the next year's file. */
  openWhile?: string
}

const one: RowKey = { columns: [] }

/** By source and table. A table that is not here is kept word for word and read by no area. */
export const ROW_KEYS: Readonly<Record<string, Readonly<Record<string, RowKey>>>> = {
  ssda903: {
    Header: one,
    Episodes: { columns: ['DECOM'], openWhile: 'DEC' },
    Reviews: { columns: ['REVIEW'] },
    UASC: one,
    OC2: { columns: [], yearly: true },
    OC3: { columns: [], yearly: true },
    AD1: one,
    PlacedAdoption: { columns: ['DATE_PLACED'] },
    PrevPerm: one,
    Missing: { columns: ['MIS_START'] },
    SWEpisodes: { columns: ['SW_ID', 'SW_DECOM'] },
    DoLo: { columns: ['DOLO_START'] },
  },
  'cin-census': {
    ChildIdentifiers: one,
    ChildCharacteristics: one,
    Disabilities: { columns: ['Disability'] },
    CINdetails: { columns: ['CINreferralDate'], openWhile: 'CINclosureDate' },
    Assessments: { columns: ['AssessmentActualStartDate'] },
    AssessmentFactorsList: { columns: ['AssessmentFactor'] },
    CINplanDates: { columns: ['CINPlanStartDate'], openWhile: 'CINPlanEndDate' },
    Section47: { columns: ['S47ActualStartDate'] },
    ChildProtectionPlans: { columns: ['CPPstartDate'], openWhile: 'CPPendDate' },
    Reviews: { columns: ['CPPreviewDate'] },
    PreProceedings: { columns: ['PPStartDate'] },
  },
  'annex-a': ANNEX_KEYS,
  people: {
    People: one,
    Relationships: { columns: ['related_id', 'relationship'] },
    Workers: { columns: ['worker', 'from'] },
  },
  ssd: Object.fromEntries(SSD_TABLES.map(({ name, key }) => [name, { columns: [key] }])),
}

/** Tables whose rows are about nobody: workers, teams, the version. Rows about people refer to them. */
export const ABOUT_NOBODY: Readonly<Record<string, ReadonlySet<string>>> = {
  ssd: new Set(
    SSD_TABLES.filter(one => !one.person && one.name !== 'ssd_assessment_factors').map(({ name }) => name),
  ),
}

/** Sources in which one person's row may name another, by table and column. */
export const NAMES_ANOTHER: Readonly<Record<string, { table: string; column: string }>> = {
  people: { table: 'Relationships', column: 'related_id' },
  ssd: { table: 'ssd_mother', column: 'moth_childs_person_id' },
}

/** Which table says who the child is, by source; of a source that has none, every table does. */
export const HEADER_TABLE: Readonly<Record<string, string>> = {
  ssda903: 'Header',
  'cin-census': 'ChildIdentifiers',
  people: 'People',
  ssd: 'ssd_person',
}

/** The columns that prove who someone is, by source: pupil number and date of birth. A source without proves nobody. */
export const PROOF_COLUMNS: Readonly<Record<string, { upn: string; born: string }>> = {
  ssda903: { upn: 'UPN', born: 'DOB' },
  'cin-census': { upn: 'UPN', born: 'PersonBirthDate' },
  people: { upn: 'upn', born: 'date_of_birth' },
  ssd: { upn: 'pers_upn', born: 'pers_dob' },
}
