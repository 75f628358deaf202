/** What the access engine keeps: accounts, roles, restrictions, seals, openings, sessions and the read log. */
export const ACCESS_TABLES: readonly { name: string; sql: string }[] = [
  {
    name: '2026-11-24-access',
    sql: `
create table {{keep}}.account (
  id text primary key,
  name text not null,
  email text not null unique,
  password_hash text not null,
  job_title text not null default '',
  team text,
  active_to date,
  failed_attempts integer not null default 0,
  locked_until timestamptz
);
create table {{keep}}.account_role (
  account_id text not null references {{keep}}.account (id),
  role text not null,
  primary key (account_id, role)
);
-- Who changed what of an account, and when. Roles stand sorted and joined by commas; a password's line has no words.
create table {{keep}}.account_change (
  id bigint generated always as identity primary key,
  account_id text not null references {{keep}}.account (id),
  what text not null check (what in
    ('made', 'name', 'email', 'job-title', 'team', 'roles', 'password', 'own-password', 'unlocked', 'last-day')),
  before text,
  after text,
  by text not null,
  at timestamptz not null default clock_timestamp()
);
create index on {{keep}}.account_change (account_id, at);
create table {{keep}}.signed_in (
  account_id text not null references {{keep}}.account (id),
  at timestamptz not null default clock_timestamp()
);
create index on {{keep}}.signed_in (account_id, at);
create table {{keep}}.grant_read (kind text not null, role text not null, sensitive boolean not null, primary key (kind, role));

-- 'restricted': only those named may see. 'connection': a worker who knows the family may not, others still may.
create table {{keep}}.restriction (
  id uuid primary key,
  kind text not null check (kind in ('restricted', 'connection')),
  reason text not null,
  made_by text not null,
  made_at timestamptz not null default clock_timestamp(),
  ended_by text,
  ended_at timestamptz
);
create table {{keep}}.restriction_person (
  restriction_id uuid not null references {{keep}}.restriction (id),
  person_id uuid not null references {{live}}.person (id),
  primary key (restriction_id, person_id)
);
-- Named keepers and workers who may see; the connected worker is barred whatever else they are.
create table {{keep}}.restriction_account (
  restriction_id uuid not null references {{keep}}.restriction (id),
  account_id text not null references {{keep}}.account (id),
  standing text not null check (standing in ('keeper', 'worker', 'barred')),
  primary key (restriction_id, account_id)
);
create index on {{keep}}.restriction_person (person_id);
create index on {{keep}}.restriction_account (account_id);
create table {{keep}}.opening (
  id uuid primary key,
  person_id uuid not null references {{live}}.person (id),
  account_id text not null references {{keep}}.account (id),
  reason text not null,
  opened_at timestamptz not null default clock_timestamp(),
  until timestamptz not null,
  reviewed_by text,
  reviewed_at timestamptz,
  review text
);
-- An adoption order seals the old record; the new one starts with nothing of it.
create table {{keep}}.seal (
  person_id uuid primary key references {{live}}.person (id),
  new_person_id uuid not null references {{live}}.person (id),
  sealed_on date not null,
  sealed_at timestamptz not null default clock_timestamp()
);

create table {{keep}}.read_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  account text not null,
  what text not null check (what in ('person', 'record', 'list', 'search', 'export')),
  person_id uuid,
  kind text,
  record_id uuid,
  question text,
  ids uuid[],
  digest text,
  known_at timestamptz
);
create index on {{keep}}.read_log (person_id, at);
create index on {{keep}}.read_log using gin (ids);

-- Something that concerns a restricted or sealed child, for the record's keepers to deal with.
create table {{keep}}.notice (
  id uuid primary key,
  person_id uuid not null references {{live}}.person (id),
  words text not null,
  at timestamptz not null default clock_timestamp(),
  seen_by text,
  seen_at timestamptz
);
create index on {{keep}}.notice (person_id);

-- The id is a digest of the browser's own, so that reading this table signs nobody in.
create table {{keep}}.session (
  id text primary key,
  data jsonb not null,
  expires_at timestamptz not null,
  -- Kept a while after it ended, so that an answer still on its way does not bring it back.
  ended_at timestamptz
);
`,
  },
]
