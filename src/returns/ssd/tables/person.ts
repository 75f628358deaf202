import { moment, ssdTable, words } from '../table.ts'

/** One row per person. */
export const PERSON = ssdTable(
  'ssd_person',
  { key: 'pers_person_id', person: 'pers_person_id', identity: true },
  {
    pers_person_id: words(48),
    pers_upn: words(13),
    pers_forename: words(100),
    pers_surname: words(255),
    pers_sex: words(20),
    pers_gender: words(10),
    pers_ethnicity: words(48),
    pers_dob: moment(),
    pers_single_unique_id: words(48),
    pers_legacy_id: words(48),
    pers_upn_unknown: words(6),
    pers_send_flag: words(5),
    pers_expected_dob: moment(),
    pers_death_date: moment(),
    pers_is_mother: words(1),
    pers_nationality: words(48),
  },
)
