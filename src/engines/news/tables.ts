import { ROLES } from '../records/index.ts'

/** For how many days something is news: a fortnight, so that a week's holiday hides nothing. */
export const NEWS_DAYS = 14

/** Which news somebody has opened: no record of a child, in no figure, and nobody’s but theirs. */
export const NEWS_TABLES: readonly { name: string; sql: string }[] = [
  {
    name: '2026-11-28-news-seen',
    sql: `
create table {{keep}}.news_seen (
  account_id text not null references {{keep}}.account (id),
  record_id uuid not null,
  seen_at timestamptz not null,
  primary key (account_id, record_id)
);
`,
  },
]

/** Row security: whoever opened it. */
export const NEWS_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.news_seen': 'account_id = (select {{keep}}.viewer())',
}

/** What is taken back after the general grants: what somebody has looked at is nothing for the service. */
export const NEWS_GRANTS: readonly string[] = [`revoke all on {{keep}}.news_seen from ${ROLES.service}`]
