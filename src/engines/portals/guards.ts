import { ROLES } from '../records/index.ts'

const READS = '(select {{keep}}.reads_letterbox())'
// Whoever wrote as a partner reads what they wrote, and nobody else's: other agencies' referrals are not there.
const OWN = 'account_id = (select {{keep}}.viewer())'

/** Row security of the letterbox: its messages are read by the front door and the head of service, and by the partner who wrote. */
export const PORTAL_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.portal_draft': 'false',
  '{{keep}}.portal_submission': `${READS} or ${OWN}`,
  '{{keep}}.portal_submission_contact': READS,
  '{{keep}}.portal_submission_part': 'false',
  '{{keep}}.portal_file': `submission_id is not null and (${READS} or ${OWN})`,
  '{{keep}}.portal_note': `${READS} or ${OWN}`,
}

const BOTH = `${ROLES.app}, ${ROLES.service}`

/**
 * What is taken back after the general grants on {{keep}}: a draft is reached only by who holds its token, a message is
 * written once and never changed. Run at each deployment, after the guards.
 */
export const PORTAL_GRANTS: readonly string[] = [
  `revoke all on {{keep}}.portal_draft, {{keep}}.portal_submission, {{keep}}.portal_submission_contact,
     {{keep}}.portal_submission_part, {{keep}}.portal_file, {{keep}}.portal_note from ${BOTH}`,
  `grant select on {{keep}}.portal_submission, {{keep}}.portal_submission_contact, {{keep}}.portal_file,
     {{keep}}.portal_note to ${ROLES.app}`,
  // Told to its writer in words, by a service that asks for one message of theirs at a time.
  `grant select on {{keep}}.portal_submission, {{keep}}.portal_submission_part to ${ROLES.service}`,
]
