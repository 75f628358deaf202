import { notHidden, ROLES } from '../records/index.ts'

/** Row security of the access engine's tables that speak of people: rule by table. */
export const ACCESS_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.restriction_person': `restriction_id in (select {{keep}}.my_restriction()) and ${notHidden('person_id')}`,
  '{{keep}}.restriction': 'id in (select {{keep}}.my_restriction())',
  '{{keep}}.restriction_account': 'restriction_id in (select {{keep}}.my_restriction())',
  // A head of service who may not see the child reviews the opening without learning whose record it was.
  '{{keep}}.opening': `((select {{keep}}.viewer_is('head-of-service')) or account_id = (select {{keep}}.viewer())) and ${notHidden('person_id')}`,
  '{{keep}}.seal': "(select {{keep}}.viewer_is('adoption-worker'))",
  '{{keep}}.notice': `person_id in (select {{keep}}.my_kept_person()) and ${notHidden('person_id')}`,
  // A list's line names children side by side: it is read only through who_looked(), one child at a time.
  '{{keep}}.read_log': `(select {{keep}}.may_read('person')) and person_id is not null and ${notHidden('person_id')}`,
}

const BOTH = `${ROLES.app}, ${ROLES.service}`

/**
 * What is taken back after the general grants on {{keep}}: nobody reads a password hash or a session, nobody writes
 * a right by hand, and what the program itself may write is little. Run at each deployment, after the guards.
 */
export const ACCESS_GRANTS: readonly string[] = [
  `revoke all on {{keep}}.account, {{keep}}.account_role, {{keep}}.session, {{keep}}.grant_read, {{keep}}.hidden,
     {{keep}}.account_change, {{keep}}.signed_in, {{keep}}.partner, {{keep}}.invitation from ${BOTH}`,
  `grant select (id, name, job_title, team, active_to) on {{keep}}.account to ${BOTH}`,
  `grant select on {{keep}}.account_role, {{keep}}.grant_read to ${BOTH}`,
  // The service makes accounts; changing one is for the functions alone, which keep who did it.
  `grant insert on {{keep}}.account, {{keep}}.account_role, {{keep}}.account_change,
     {{keep}}.partner to ${ROLES.service}`,
  `revoke insert, update, delete on {{keep}}.restriction, {{keep}}.restriction_person, {{keep}}.restriction_account,
     {{keep}}.opening, {{keep}}.seal, {{keep}}.notice, {{keep}}.migration from ${ROLES.app}`,
  `revoke insert, update, delete on {{keep}}.read_log from ${BOTH}`,
  `revoke execute on function {{keep}}.begin_sign_in(text), {{keep}}.end_sign_in(text),
     {{keep}}.change_my_password(text), {{keep}}.open_invitation(text),
     {{keep}}.accept_invitation(text, text, text) from public, ${ROLES.app}`,
]
