import { notHidden, ROLES } from '../records/index.ts'

/** How many days a draft is kept after it was last added to. It is written in `clear_form_drafts` and its policy too. */
export const FORM_DRAFT_DAYS = 14

/** What somebody typed into a form and has not saved: no record, in no figure, and nobody’s but theirs. */
export const DRAFT_TABLES: readonly { name: string; sql: string }[] = [
  {
    name: '2026-11-27-form-drafts',
    sql: `
create table {{keep}}.form_draft (
  account_id text not null references {{keep}}.account (id),
  -- The address of the form's page, and which of its forms: one draft of each for a worker.
  page text not null,
  part text not null,
  child_id uuid references {{live}}.person (id),
  title text not null,
  said jsonb not null,
  -- By the record's time, as people are told; kept_at by the real clock, which ends it.
  begun_at timestamptz not null,
  kept_at timestamptz not null default clock_timestamp(),
  primary key (account_id, page, part)
);
create index on {{keep}}.form_draft (kept_at);

-- Drafts of everybody that have ended.
create function {{keep}}.clear_form_drafts() returns void
language sql volatile security definer set search_path = '' as
$$ delete from {{keep}}.form_draft d where d.kept_at < statement_timestamp() - interval '14 days' $$;
`,
  },
  {
    name: '2026-11-27-writing-here',
    sql: `
-- Who else typed into the forms of a page about a person in the last half hour, after which a session ends: that they do
-- and since when, never what. Nobody where the viewer may not see that person.
create function {{keep}}.writing_here(wanted uuid, at_page text) returns table (name text, since timestamptz)
language sql stable security definer set search_path = '' as
$$ select a.name, min(d.begun_at)
   from {{keep}}.form_draft d join {{keep}}.account a on a.id = d.account_id
   where d.child_id = wanted and lower(d.page) = lower(at_page) and d.account_id <> {{keep}}.viewer()
     and d.kept_at > statement_timestamp() - interval '30 minutes'
     and {{keep}}.may_read('person') and ${notHidden('wanted')}
   group by a.id, a.name order by 2, 1 $$;
`,
  },
  {
    name: '2026-11-28-handed-over',
    // In plpgsql, so that the view of who works with whom may be made later than they are.
    sql: `
-- About how many children somebody has begun to write, by child: never what. Nobody whom the viewer may not see.
create function {{keep}}.drafts_of(of_account text) returns table (child_id uuid, n int)
language sql stable security definer set search_path = '' as
$$ select d.child_id, count(*)::int from {{keep}}.form_draft d
   where d.account_id = of_account and d.child_id is not null and d.kept_at > statement_timestamp() - interval '14 days'
     and {{keep}}.may_read('person') and ${notHidden('d.child_id')}
   group by 1 $$;

-- What somebody began to write about a child goes to whoever leads the child now, once the writer no longer does. What the
-- other began at the same place stays theirs.
create function {{keep}}.hand_over_drafts(wanted uuid, from_account text, to_account text) returns int
language plpgsql volatile security definer set search_path = '' as $$
declare moved int;
begin
  if not {{keep}}.may_read('person') or not (${notHidden('wanted')})
    or exists (select from {{live}}.worker_allocation w where w.child_id = wanted and w.account = from_account and w.to_on is null)
    or not exists (select from {{live}}.worker_allocation w where w.child_id = wanted and w.account = to_account and w.to_on is null)
  then return 0; end if;
  update {{keep}}.form_draft d set account_id = to_account, kept_at = clock_timestamp()
  where d.child_id = wanted and d.account_id = from_account and d.kept_at > statement_timestamp() - interval '14 days'
    and not exists (select from {{keep}}.form_draft o where o.account_id = to_account and o.page = d.page and o.part = d.part);
  get diagnostics moved = row_count;
  return moved;
end $$;
`,
  },
  {
    name: '2026-11-28-saved-meanwhile',
    sql: `
-- Which records a form wrote, for whoever began the same form before: which and whose, never what they say.
create table {{keep}}.form_saved (
  id bigint generated always as identity primary key,
  -- The address of the form's page, the child of it left out, and which of its forms.
  form text not null,
  part text not null,
  kind text not null,
  record_id uuid not null,
  -- Or it changed one that was there.
  is_new boolean not null,
  -- The child or adult whom the record is about, if any.
  person_id uuid references {{live}}.person (id),
  account_id text not null references {{keep}}.account (id),
  -- By the record's time, as people are told; kept_at by the real clock, which ends it.
  saved_at timestamptz not null,
  kept_at timestamptz not null default clock_timestamp(),
  -- Whether it was done when a page was shown is asked of the database itself: no clock says it exactly.
  saved_by xid8 not null default pg_current_xact_id()
);
create index on {{keep}}.form_saved (form, part);
create index on {{keep}}.form_saved (kept_at);

-- Keeps what a form wrote. Whoever writes about a child whom they may not see writes this too, and reads none of it.
create function {{keep}}.keep_saved(of_form text, of_part text, at timestamptz, kinds text[], ids uuid[], people uuid[],
  news boolean[]) returns void
language sql volatile security definer set search_path = '' as
$$ insert into {{keep}}.form_saved (form, part, kind, record_id, is_new, person_id, account_id, saved_at)
   select of_form, of_part, m.kind, m.id, m.is_new, m.person, {{keep}}.viewer(), at
   from unnest(kinds, ids, people, news) with ordinality as m(kind, id, person, is_new, n) order by n $$;

-- Drafts of everybody that have ended, and what was kept for those who wrote them.
create or replace function {{keep}}.clear_form_drafts() returns void
language sql volatile security definer set search_path = '' as
$$ delete from {{keep}}.form_draft d where d.kept_at < statement_timestamp() - interval '14 days';
   delete from {{keep}}.form_saved s where s.kept_at < statement_timestamp() - interval '15 days' $$;

-- Who else typed in the last half hour into the forms of a page about no child of its address, and into which: never what. The
-- program tells it to those alone for whom that page opens.
create function {{keep}}.writing_at(at_page text) returns table (part text, name text, since timestamptz)
language sql stable security definer set search_path = '' as
$$ select d.part, a.name, min(d.begun_at)
   from {{keep}}.form_draft d join {{keep}}.account a on a.id = d.account_id
   where d.child_id is null and lower(d.page) = lower(at_page) and d.account_id <> {{keep}}.viewer()
     and d.kept_at > statement_timestamp() - interval '30 minutes' and {{keep}}.may_read('person')
   group by d.part, a.id, a.name order by 3, 2 $$;
`,
  },
]

/** Row security: whoever typed it, while they may see the child; what was saved, by whoever may see whom it is about. */
export const DRAFT_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.form_draft': `account_id = (select {{keep}}.viewer()) and (child_id is null or ${notHidden('child_id')})
    and kept_at > statement_timestamp() - interval '14 days'`,
  '{{keep}}.form_saved': `(select {{keep}}.may_read('person')) and (person_id is null or ${notHidden('person_id')})`,
}

/** What is taken back after the general grants: the service, which sees every child, reads nobody’s drafts. */
export const DRAFT_GRANTS: readonly string[] = [`revoke all on {{keep}}.form_draft from ${ROLES.service}`]
