import { notHidden, ROLES } from '../records/index.ts'

const TABLES = '{{keep}}.return_run, {{keep}}.return_fault, {{keep}}.return_child, {{keep}}.return_count'

/** What the rules of returns found in the record. Nothing here is a record: all of it can be found anew. */
export const FAULTS_TABLES: readonly { name: string; sql: string }[] = [
  {
    name: '2026-11-28-faults-kept',
    sql: `
-- One row a day on which all rules were run, the last run of that day.
create table {{keep}}.return_run (
  source text not null,
  year text not null,
  on_day date not null,
  at timestamptz not null,
  children integer not null,
  tables jsonb not null,
  seconds numeric not null,
  primary key (source, year, on_day)
);

-- Years that somebody asked for, besides those whose collection is open.
create table {{keep}}.return_asked (
  source text not null,
  year text not null,
  primary key (source, year)
);

-- What is wrong as things stand; found_on is the day since when.
create table {{keep}}.return_fault (
  source text not null,
  year text not null,
  child_id uuid not null references {{live}}.person (id) on delete cascade,
  rule text not null,
  table_name text not null,
  record_kind text not null,
  record_id uuid not null,
  at_year_end boolean not null,
  found_on date not null,
  primary key (source, year, child_id, rule, table_name, record_id)
);

-- Who is in the return: a save about them asks the rules again.
create table {{keep}}.return_child (
  source text not null,
  year text not null,
  child_id uuid not null references {{live}}.person (id) on delete cascade,
  primary key (child_id, source, year)
);

-- How much each rule found that day, by the team that had the child. Children whose record few may see are in none.
create table {{keep}}.return_count (
  source text not null,
  year text not null,
  on_day date not null,
  rule text not null,
  team text,
  at_year_end boolean not null,
  faults integer not null,
  children integer not null
);
create index on {{keep}}.return_count (source, year, on_day);
`,
  },
  {
    name: '2026-11-28-faults-of-the-whole',
    sql: `
-- The rules about the return as a whole that were broken: no row answers for them.
alter table {{keep}}.return_run add column broken text[] not null default '{}';
`,
  },
  {
    name: '2026-11-28-faults-not-asked',
    sql: `
-- The rules that could not be asked, each with why.
alter table {{keep}}.return_run add column not_run jsonb not null default '[]';
`,
  },
]

// A fault tells of its record: who may not read that kind, or see the child, does not read it.
export const FAULTS_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.return_fault': `(select {{keep}}.may_read('person')) and record_kind in (select {{keep}}.readable_kind()) and ${notHidden('child_id')}`,
  '{{keep}}.return_child': `(select {{keep}}.may_read('person')) and ${notHidden('child_id')}`,
  // Numbers alone, in which nobody is whom a colleague may not see.
  '{{keep}}.return_run': 'true',
  '{{keep}}.return_asked': 'true',
  '{{keep}}.return_count': 'true',
}

/** What is taken back after the general grants: the service alone keeps what was found. */
export const FAULTS_GRANTS: readonly string[] = [
  `revoke insert, update, delete on ${TABLES}, {{keep}}.return_asked from ${ROLES.app}`,
]
