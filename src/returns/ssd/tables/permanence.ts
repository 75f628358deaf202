import { moment, placeholder, ssdTable, to, whole, words } from '../table.ts'

// perm_person_id: the specification has it refer to an episode's id (a known slip); it holds a person's.

/** Adoption, SGO, CAO milestones. */
export const PERMANENCE = ssdTable(
  'ssd_permanence',
  { key: 'perm_table_id', person: 'perm_person_id' },
  {
    perm_table_id: words(48),
    perm_person_id: words(48, to('ssd_cla_episodes.clae_person_id')),
    perm_cla_id: words(48),
    perm_adm_decision_date: moment(),
    perm_ffa_cp_decision_date: moment(),
    perm_placement_order_date: moment(),
    perm_placed_for_adoption_date: moment(),
    perm_matched_date: moment(),
    perm_adopted_by_carer_flag: words(1),
    perm_placed_ffa_cp_date: moment(),
    perm_decision_reversed_date: moment(),
    perm_placed_foster_carer_date: moment(placeholder),
    perm_part_of_sibling_group: words(1),
    perm_siblings_placed_together: whole(),
    perm_siblings_placed_apart: whole(),
    perm_placement_provider_urn: words(48),
    perm_decision_reversed_reason: words(100),
    perm_permanence_order_date: moment(),
    perm_permanence_order_type: words(100),
    perm_adoption_worker_id: words(100, to('ssd_professionals.prof_professional_id')),
    perm_adopter_sex: words(48),
    perm_adopter_legal_status: words(100),
    perm_number_of_adopters: whole(),
  },
)
