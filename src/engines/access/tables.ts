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
create table {{keep}}.grant_read (kind text not null, role text not null, sensitive boolean not null, primary key (kind, role));

create table {{keep}}.restriction (
  id uuid primary key,
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

create table {{keep}}.session (
  id text primary key,
  data jsonb not null,
  expires_at timestamptz not null
);

create function {{keep}}.viewer_is(wanted text) returns boolean
language sql stable parallel safe security definer set search_path = '' as
$$ select exists (select from {{keep}}.account_role r join {{keep}}.account a on a.id = r.account_id
                  where a.id = {{keep}}.viewer() and r.role = wanted
                    and (a.active_to is null or a.active_to >= current_date)) $$;

create function {{keep}}.may_read(wanted text) returns boolean
language sql stable parallel safe security definer set search_path = '' as
$$ select exists (select from {{keep}}.grant_read g
                  join {{keep}}.account_role r on r.role = g.role
                  join {{keep}}.account a on a.id = r.account_id
                  where g.kind = wanted and a.id = {{keep}}.viewer()
                    and (a.active_to is null or a.active_to >= current_date)) $$;

-- The restrictions the viewer keeps or works within.
create function {{keep}}.my_restriction() returns setof uuid
language sql stable parallel safe security definer set search_path = '' as
$$ select restriction_id from {{keep}}.restriction_account
   where account_id = {{keep}}.viewer() and standing <> 'barred' $$;

-- Everyone the viewer may not see, judged by today whatever day is shown.
create function {{keep}}.hidden_person() returns setof uuid
language sql stable parallel safe security definer set search_path = '' as
$$ select s.person_id from {{keep}}.seal s where not {{keep}}.viewer_is('adoption-worker')
   union
   select p.person_id from {{keep}}.restriction r
   join {{keep}}.restriction_person p on p.restriction_id = r.id
   left join {{keep}}.restriction_account a on a.restriction_id = r.id and a.account_id = {{keep}}.viewer()
   where r.ended_at is null
     and (a.standing = 'barred'
          or a.standing is null and not exists (
            select from {{keep}}.opening o where o.person_id = p.person_id
              and o.account_id = {{keep}}.viewer() and o.until > clock_timestamp())) $$;
`,
  },
]

/** Row security of the access engine's tables that speak of people: rule by table. */
export const ACCESS_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.restriction_person': 'not (person_id in (select {{keep}}.hidden_person()))',
  '{{keep}}.restriction': 'id in (select {{keep}}.my_restriction())',
  '{{keep}}.restriction_account': 'restriction_id in (select {{keep}}.my_restriction())',
  '{{keep}}.opening':
    "(select {{keep}}.viewer_is('head-of-service')) or account_id = (select {{keep}}.viewer())",
  '{{keep}}.seal': "(select {{keep}}.viewer_is('adoption-worker'))",
  '{{keep}}.read_log':
    '(select {{keep}}.viewer()) is not null and (person_id is null or not (person_id in (select {{keep}}.hidden_person())))',
}
