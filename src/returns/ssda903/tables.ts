import { type Column, code, integer, postcode, slashed, type Table, text } from '../reading/column.ts'
import * as codes from './codes.ts'

/** The local authority's own number for the child: joins every table. */
const CHILD = text('CHILD')
/** Repeated from the Header in nearly every table. */
const DOB = slashed('DOB')
const yesNo = (name: string): Column => code(name, codes.YES_NO)

/** A letter, then twelve digits, or eleven and a letter; or the reason there is none (rule 168). */
const UPN = text('UPN', /^([A-HJ-NP-RT-Z]\d{11}[0-9A-Z]|UN[1-5])$/i, 'a pupil number, or UN1 to UN5')
/** Rule 633: the authority that arranged it, or the country when it was outside England. */
const LA_PERM = text(
  'LA_PERM',
  /^(\d{3}|WAL|SCO|NIR|NUK)$/i,
  'an authority’s number, or WAL, SCO, NIR or NUK',
)

const many = (name: string, file: string, columns: Column[]): Table => ({ name, file, columns, rows: 'many' })
const one = (name: string, file: string, columns: Column[]): Table => ({ name, file, columns, rows: 'one' })

/**
 * Every table of the SSDA903 return with every column that any collection year since 2016-17 has held, in the
 * order of the standard. Its code sets hold every code of every year: `ssda903Tables` gives those of one year.
 */
export const ALL_TABLES = [
  one('Header', 'header.csv', [
    CHILD,
    code('SEX', codes.SEX),
    DOB,
    code('ETHNIC', codes.ETHNICITY),
    UPN,
    code('MOTHER', codes.MOTHER),
    slashed('MC_DOB'),
  ]),
  many('Episodes', 'episodes.csv', [
    CHILD,
    slashed('DECOM'),
    code('RNE', codes.REASON_EPISODE_BEGAN),
    code('LS', codes.LEGAL_STATUS),
    code('CIN', codes.CATEGORY_OF_NEED),
    code('PLACE', codes.PLACEMENT_TYPE),
    code('PLACE_PROVIDER', codes.PLACEMENT_PROVIDER),
    slashed('DEC'),
    code('REC', codes.REASON_EPISODE_ENDED),
    code('REASON_PLACE_CHANGE', codes.REASON_PLACEMENT_CHANGED),
    postcode('HOME_POST'),
    postcode('PL_POST'),
    text('URN', /^(\d{1,7}|SC\d{1,7}|X{7})$/i, 'a provider’s number, or XXXXXXX'),
  ]),
  many('Reviews', 'reviews.csv', [
    CHILD,
    DOB,
    slashed('REVIEW'),
    code('REVIEW_CODE', codes.REVIEW_PARTICIPATION),
  ]),
  one('UASC', 'uasc.csv', [CHILD, code('SEX', codes.SEX), DOB, slashed('DUC')]),
  one('OC2', 'oc2.csv', [
    CHILD,
    DOB,
    integer('SDQ_SCORE', 0, 40),
    code('SDQ_REASON', codes.SDQ_REASON),
    yesNo('CONVICTED'),
    yesNo('HEALTH_CHECK'),
    yesNo('IMMUNISATIONS'),
    yesNo('TEETH_CHECK'),
    yesNo('HEALTH_ASSESSMENT'),
    yesNo('SUBSTANCE_MISUSE'),
    yesNo('INTERVENTION_RECEIVED'),
    yesNo('INTERVENTION_OFFERED'),
  ]),
  one('OC3', 'oc3.csv', [
    CHILD,
    DOB,
    code('IN_TOUCH', codes.IN_TOUCH),
    code('ACTIV', codes.ACTIVITY),
    code('ACCOM', codes.ACCOMMODATION),
  ]),
  one('AD1', 'ad1.csv', [
    CHILD,
    DOB,
    slashed('DATE_INT'),
    slashed('DATE_MATCH'),
    code('FOSTER_CARE', codes.ADOPTED_BY_FOSTER_CARERS),
    code('NB_ADOPTR', codes.ADOPTERS),
    code('SEX_ADOPTR', codes.ADOPTERS_SEX),
    code('LS_ADOPTR', codes.ADOPTERS_STATUS),
  ]),
  many('PlacedAdoption', 'placed_for_adoption.csv', [
    CHILD,
    DOB,
    slashed('DATE_PLACED'),
    slashed('DATE_PLACED_CEASED'),
    code('REASON_PLACED_CEASED', codes.REASON_ADOPTION_PLACEMENT_ENDED),
  ]),
  one('PrevPerm', 'previous_permanence.csv', [
    CHILD,
    DOB,
    code('PREV_PERM', codes.PREVIOUS_PERMANENCE),
    LA_PERM,
    { name: 'DATE_PERM', type: 'date', form: 'partial' },
  ]),
  many('Missing', 'missing.csv', [
    CHILD,
    DOB,
    code('MISSING', codes.MISSING_KIND),
    slashed('MIS_START'),
    slashed('MIS_END'),
  ]),
  many('SWEpisodes', 'sw_episodes.csv', [
    CHILD,
    DOB,
    text('SW_ID'),
    slashed('SW_DECOM'),
    slashed('SW_DEC'),
    code('SW_REASON', codes.WORKER_CHANGE),
  ]),
  many('DoLo', 'dolo.csv', [CHILD, DOB, slashed('DOLO_START'), slashed('DOLO_END')]),
] as const satisfies readonly Table[]

/** A table's name in the standard. */
export type Ssda903Table =
  | 'Header'
  | 'Episodes'
  | 'Reviews'
  | 'UASC'
  | 'OC2'
  | 'OC3'
  | 'AD1'
  | 'PlacedAdoption'
  | 'PrevPerm'
  | 'Missing'
  | 'SWEpisodes'
  | 'DoLo'
