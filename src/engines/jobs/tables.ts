import { ROLES } from '../records/index.ts'

/** What jobs by the clock keep: how each stands, and every time it was tried. Nothing of any child. */
export const JOB_TABLES: readonly { name: string; sql: string }[] = [
  {
    name: '2026-11-28-jobs-by-the-clock',
    sql: `
create table {{keep}}.job_state (
  job text primary key,
  -- The time of the clock that is dealt with, done or given up; null until the first.
  done_for timestamptz,
  -- How often it failed since, and when it is tried again, by the database's clock.
  tries integer not null default 0,
  next_at timestamptz,
  -- Who pressed for it to run now.
  asked_by text
);

create table {{keep}}.job_run (
  id bigint generated always as identity primary key,
  job text not null,
  -- As the program's clock has it: in a demonstration, on its own day.
  at timestamptz not null,
  began_at timestamptz not null default clock_timestamp(),
  seconds numeric not null,
  asked_by text,
  failed boolean not null,
  came_of text not null
);
create index on {{keep}}.job_run (job, id);
`,
  },
]

/** Row security: they are about nobody, and every colleague may know when the rules were run. */
export const JOB_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.job_state': 'true',
  '{{keep}}.job_run': 'true',
}

/** What is taken back after the general grants: the service alone writes what was done. */
export const JOB_GRANTS: readonly string[] = [
  `revoke insert, update, delete on {{keep}}.job_state, {{keep}}.job_run from ${ROLES.app}`,
]
