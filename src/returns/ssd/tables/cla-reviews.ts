import { moment, ssdTable, to, words } from '../table.ts'

/** Looked-after reviews. */
export const CLA_REVIEWS = ssdTable(
  'ssd_cla_reviews',
  { key: 'clar_cla_review_id', person: 'clar_cla_person_id' },
  {
    clar_cla_review_id: words(48),
    clar_cla_id: words(48, to('ssd_cla_episodes.clae_cla_id')),
    clar_cla_person_id: words(48, to('ssd_person.pers_person_id')),
    clar_cla_review_due_date: moment(),
    clar_cla_review_date: moment(),
    clar_cla_review_cancelled: words(1),
    clar_cla_review_participation: words(100),
  },
)
