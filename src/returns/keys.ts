import { ANNEX_KEYS } from './annex-a/tables.ts'

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
}

/** Which table says who the child is, by source; of a source that has none, every table does. */
export const HEADER_TABLE: Readonly<Record<string, string>> = {
  ssda903: 'Header',
  'cin-census': 'ChildIdentifiers',
  people: 'People',
}

/** The columns that prove who someone is, by source: pupil number and date of birth. A source without proves nobody. */
export const PROOF_COLUMNS: Readonly<Record<string, { upn: string; born: string }>> = {
  ssda903: { upn: 'UPN', born: 'DOB' },
  'cin-census': { upn: 'UPN', born: 'PersonBirthDate' },
  people: { upn: 'upn', born: 'date_of_birth' },
}
