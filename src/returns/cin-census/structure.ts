import { type Column, code, integer, iso, text } from '../reading/column.ts'
import { cell, child, group, item, row, type XmlReturn } from '../reading/xml-shape.ts'
import { ETHNICITY, SEX, UPN_UNKNOWN } from '../ssda903/codes.ts'
import * as codes from './codes.ts'

/** Rules 8568, 8610: 0 and 1 by the schema, true and false in files in use. */
const TRUE_FALSE = { '0': 'No', '1': 'Yes', false: 'No', true: 'Yes' } as const
const flag = (name: string): Column => code(name, TRUE_FALSE)
const upn = (name: string): Column => text(name, /^[A-Z]\d{11}[0-9A-Z]$/i, 'a pupil number')

/**
 * The children in need census in XML: every element that any collection year since 2016-17 has held, in the order
 * they are written, and the table and column each one gives. `CIN_SINCE` says which years.
 */
export const CIN_CENSUS_XML: XmlReturn = {
  root: group('Message', [
    row('Header', 'Header', [
      group('CollectionDetails', [
        cell(code('Collection', { CIN: 'Children in need census' })),
        cell(text('Year', /^\d{4}$/, 'a year')),
        cell(iso('ReferenceDate')),
      ]),
      group('Source', [
        cell(code('SourceLevel', { L: 'Local authority' })),
        cell(text('LEA', /^\d{3}$/, 'an authority’s number')),
        cell(text('SoftwareCode')),
        cell(text('Release')),
        cell(text('SerialNo', /^\d{3,}$/, 'a number of three digits or more')),
        cell(text('DateTime', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/, 'a date and time')),
      ]),
      group('Content', [group('CBDSLevels', [cell(text('CBDSLevel'))])]),
    ]),
    group('Children', [
      child('Child', [
        row('ChildIdentifiers', 'ChildIdentifiers', [
          cell(text('LAchildID', /^[A-Za-z0-9]{1,20}$/, 'letters and digits, 20 at most')),
          cell(upn('UPN')),
          cell(upn('FormerUPN')),
          cell(code('UPNunknown', UPN_UNKNOWN)),
          cell(iso('PersonBirthDate')),
          cell(iso('ExpectedPersonBirthDate')),
          cell(code('GenderCurrent', codes.GENDER)),
          cell(code('Sex', { M: SEX.M, F: SEX.F, U: SEX.U })),
          cell(iso('PersonDeathDate')),
        ]),
        row('ChildCharacteristics', 'ChildCharacteristics', [
          cell(code('Ethnicity', ETHNICITY)),
          group('Disabilities', [item('Disability', 'Disabilities', code('Disability', codes.DISABILITY))]),
        ]),
        row('CINdetails', 'CINdetails', [
          cell(iso('CINreferralDate')),
          cell(code('ReferralSource', codes.REFERRAL_SOURCE)),
          cell(code('PrimaryNeedCode', codes.PRIMARY_NEED)),
          cell(iso('CINclosureDate')),
          cell(code('ReasonForClosure', codes.REASON_FOR_CLOSURE)),
          cell(iso('DateOfInitialCPC')),
          row('Assessments', 'Assessments', [
            cell(iso('AssessmentActualStartDate')),
            cell(iso('AssessmentInternalReviewDate')),
            cell(iso('AssessmentAuthorisationDate')),
            // Present and empty in files in use.
            group('FactorsIdentifiedAtAssessment', [
              item(
                'AssessmentFactors',
                'AssessmentFactorsList',
                code('AssessmentFactor', codes.ASSESSMENT_FACTOR),
              ),
            ]),
          ]),
          row('CINPlanDates', 'CINplanDates', [cell(iso('CINPlanStartDate')), cell(iso('CINPlanEndDate'))]),
          row('Section47', 'Section47', [
            cell(iso('S47ActualStartDate')),
            cell(iso('InitialCPCtarget')),
            cell(iso('DateOfInitialCPC')),
            cell(flag('ICPCnotRequired')),
          ]),
          cell(flag('ReferralNFA')),
          row('ChildProtectionPlans', 'ChildProtectionPlans', [
            cell(iso('CPPstartDate')),
            cell(iso('CPPendDate')),
            cell(code('InitialCategoryOfAbuse', codes.CATEGORY_OF_ABUSE)),
            cell(code('LatestCategoryOfAbuse', codes.CATEGORY_OF_ABUSE)),
            cell(integer('NumberOfPreviousCPP', 0)),
            // The schema has one Reviews with every date; files in use repeat it with one date each. We write one.
            group('Reviews', [item('CPPreviewDate', 'Reviews', iso('CPPreviewDate'))]),
          ]),
          row('PreProceedingsandFGDM', 'PreProceedings', [
            cell(iso('PPStartDate')),
            cell(iso('LBPSentDate')),
            cell(flag('FGDMMeetingOffer')),
            cell(flag('FGDMMeetingFac')),
            cell(iso('InitialPPMeetingDate')),
            cell(integer('ReviewMeetingsCount', 0)),
            cell(iso('StepDecisionDate')),
            cell(code('PPOutcome', codes.PRE_PROCEEDINGS_OUTCOME)),
            cell(iso('CourtAppDate')),
            cell(iso('LetterInitCPDate')),
          ]),
        ]),
      ]),
    ]),
  ]),
  idTable: 'ChildIdentifiers',
  idColumn: 'LAchildID',
  nested: true,
  makesRow: () => false,
}
