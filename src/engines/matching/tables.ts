import { notHidden } from '../records/index.ts'

/** What the search engine keeps: one row for each way a person may be looked for. */
export const MATCHING_TABLES: readonly { name: string; sql: string }[] = [
  {
    name: '2026-11-24-matching',
    sql: `
-- What a person may be found by, as recorded: a name, a birth date, an address, a number.
create table {{keep}}.search_entry (
  person_id uuid not null references {{live}}.person (id),
  field text not null,
  value text not null
);
create index on {{keep}}.search_entry (person_id);

-- The keys an entry is found by: exact words, how they sound, the group of names they vary, a day, a number. In
-- plain byte order, so that the beginning of a word is a range of the index.
create table {{keep}}.search_key (
  person_id uuid not null,
  kind text not null,
  key text collate "C" not null
);
create index on {{keep}}.search_key (kind, key, person_id);
create index on {{keep}}.search_key (person_id, kind, key);

-- Every word of a name or street once, whoever has it: close spellings are sought among words, not people.
create table {{keep}}.search_word (
  kind text not null,
  word text collate "C" not null,
  primary key (kind, word)
);
create index on {{keep}}.search_word using gin (word gin_trgm_ops);

-- Two people who may be one: offered to a person who decides, never merged by the program.
create table {{keep}}.match_offer (
  id uuid primary key,
  person_a uuid not null references {{live}}.person (id),
  person_b uuid not null references {{live}}.person (id),
  reasons text[] not null,
  offered_at timestamptz not null default clock_timestamp(),
  decided text check (decided in ('same', 'different')),
  decided_by text,
  decided_at timestamptz,
  unique (person_a, person_b)
);
`,
  },
  {
    name: '2026-11-27-search-key-first',
    // Which key it is tells far more than of which kind: an index that begins with the kind compares it in vain, and
    // takes twice as long to make over millions of keys.
    sql: `
drop index {{keep}}.search_key_kind_key_person_id_idx;
create index on {{keep}}.search_key (key, kind, person_id);
`,
  },
  {
    name: '2026-11-28-search-by-beginnings',
    // A day of birth begins with its month and year, a postcode with its first half: kept once, and looked for by
    // their beginnings. Months and years stay for a birth of which no more is known.
    sql: `
delete from {{keep}}.search_key one where kind in ('born-month', 'born-year') and exists (
  select from {{keep}}.search_key day where day.person_id = one.person_id and day.kind = 'born' and starts_with(day.key, one.key || '-'));
delete from {{keep}}.search_key where kind = 'outward';
update {{keep}}.search_key set key = left(key, -3) || ' ' || right(key, 3) where kind = 'postcode';
`,
  },
]

/** Row security of the search engine's tables: rule by table. */
export const MATCHING_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.search_entry': `(select {{keep}}.may_read('person')) and ${notHidden('person_id')}`,
  '{{keep}}.search_key': `(select {{keep}}.may_read('person')) and ${notHidden('person_id')}`,
  // A rare name would tell that somebody has it: only the service reads the words, and never shows them.
  '{{keep}}.search_word': 'false',
  '{{keep}}.match_offer': `(select {{keep}}.may_read('person')) and ${notHidden('person_a')} and ${notHidden('person_b')}`,
}
