import { ROLES } from '../records/index.ts'

const READS = '(select {{keep}}.reads_letterbox())'

/** Row security of the letterbox: its messages are read by the front door and the head of service alone. */
export const PORTAL_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.portal_draft': 'false',
  '{{keep}}.portal_submission': READS,
  '{{keep}}.portal_submission_contact': READS,
}

const BOTH = `${ROLES.app}, ${ROLES.service}`

/**
 * What is taken back after the general grants on {{keep}}: a draft is reached only by who holds its token, a message is
 * written once and never changed. Run at each deployment, after the guards.
 */
export const PORTAL_GRANTS: readonly string[] = [
  `revoke all on {{keep}}.portal_draft, {{keep}}.portal_submission, {{keep}}.portal_submission_contact from ${BOTH}`,
  `grant select on {{keep}}.portal_submission, {{keep}}.portal_submission_contact to ${ROLES.app}`,
]
