import type { RowOf } from '../../checking/index.ts'

const columns = <
  const Texts extends readonly string[],
  const Days extends readonly string[],
  const Lists extends readonly string[] = readonly [],
>(
  texts: Texts,
  days: Days,
  lists: Lists = [] as readonly string[] as Lists,
) => ({ texts, days, lists })

/**
 * The tables of the census as rules see them: what stands as text, as days, and as a list. The numbers of a case
 * (CINdetailsID), an assessment and a protection plan are not in the file: they count from 1, a case within its
 * child, the others within their case (cin-census.json, generated keys).
 */
const TABLES = {
  Header: columns(
    ['Collection', 'Year', 'SourceLevel', 'LEA', 'SoftwareCode', 'Release', 'SerialNo', 'DateTime'],
    ['ReferenceDate'],
  ),
  ChildIdentifiers: columns(
    ['LAchildID', 'UPN', 'FormerUPN', 'UPNunknown', 'GenderCurrent', 'Sex'],
    ['PersonBirthDate', 'ExpectedPersonBirthDate', 'PersonDeathDate'],
  ),
  ChildCharacteristics: columns(['LAchildID', 'Ethnicity'], []),
  Disabilities: columns(['LAchildID', 'Disability'], []),
  CINdetails: columns(
    ['LAchildID', 'CINdetailsID', 'ReferralSource', 'PrimaryNeedCode', 'ReasonForClosure', 'ReferralNFA'],
    ['CINreferralDate', 'CINclosureDate', 'DateOfInitialCPC'],
  ),
  Assessments: columns(
    ['LAchildID', 'CINdetailsID', 'AssessmentID'],
    ['AssessmentActualStartDate', 'AssessmentInternalReviewDate', 'AssessmentAuthorisationDate'],
    ['AssessmentFactors'],
  ),
  AssessmentFactorsList: columns(['LAchildID', 'CINdetailsID', 'AssessmentID', 'AssessmentFactor'], []),
  CINplanDates: columns(['LAchildID', 'CINdetailsID'], ['CINPlanStartDate', 'CINPlanEndDate']),
  Section47: columns(
    ['LAchildID', 'CINdetailsID', 'ICPCnotRequired'],
    ['S47ActualStartDate', 'InitialCPCtarget', 'DateOfInitialCPC'],
  ),
  ChildProtectionPlans: columns(
    [
      'LAchildID',
      'CINdetailsID',
      'CPPID',
      'InitialCategoryOfAbuse',
      'LatestCategoryOfAbuse',
      'NumberOfPreviousCPP',
    ],
    ['CPPstartDate', 'CPPendDate'],
  ),
  Reviews: columns(['LAchildID', 'CINdetailsID', 'CPPID'], ['CPPreviewDate']),
  PreProceedings: columns(
    ['LAchildID', 'CINdetailsID', 'FGDMMeetingOffer', 'FGDMMeetingFac', 'ReviewMeetingsCount', 'PPOutcome'],
    [
      'PPStartDate',
      'LBPSentDate',
      'InitialPPMeetingDate',
      'StepDecisionDate',
      'CourtAppDate',
      'LetterInitCPDate',
    ],
  ),
} as const

type Shapes = typeof TABLES

/** A table of the census by name. */
export type TableName = keyof Shapes

/** The columns of a table. */
export type ColumnOf<N extends TableName> = Shapes[N]['texts' | 'days' | 'lists'][number]

/** A row of a table. */
export type RowIn<N extends TableName> = RowOf<Shapes[N]['texts'][number], Shapes[N]['days'][number]> & {
  readonly [list in Shapes[N]['lists'][number]]: readonly string[]
}

/** The rows of each table. */
export type Tables = { [N in TableName]: RowIn<N> }

/** What stands in a table's columns, by its name. */
export const COLUMNS: Readonly<
  Record<TableName, { texts: readonly string[]; days: readonly string[]; lists: readonly string[] }>
> = TABLES

/** Every table, in the order of the census. */
export const TABLE_NAMES = Object.keys(TABLES) as TableName[]
