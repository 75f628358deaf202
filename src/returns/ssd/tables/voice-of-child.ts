import { placeholder, ssdTable, to, words } from '../table.ts'

/** Child questionnaire (DDSF 1b draft). */
export const VOICE_OF_CHILD = ssdTable(
  'ssd_voice_of_child',
  { key: 'voch_table_id', person: 'voch_person_id' },
  {
    voch_table_id: words(48, placeholder),
    voch_person_id: words(48, { ...to('ssd_person.pers_person_id'), ...placeholder }),
    voch_explained_worries: words(1, placeholder),
    voch_story_help_understand: words(1, placeholder),
    voch_agree_worker: words(1, placeholder),
    voch_plan_safe: words(1, placeholder),
    voch_tablet_help_explain: words(1, placeholder),
  },
)
