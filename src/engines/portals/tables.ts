import { PARTNERS_FILES_IN_A_STORE } from './file-tables.ts'
import { DRAFTS_LET_GO, PARTNER_PORTAL_TABLES } from './partner-tables.ts'
import { NOTES_READ } from './unread-tables.ts'

/** How many days a draft that is not sent is kept. It is written in `begin_portal_draft` and beside it. */
export const DRAFT_DAYS = 7

/** What the letterbox keeps: what is being written, and what was sent. No table of it knows a child. */
export const PORTAL_TABLES: readonly { name: string; sql: string }[] = [
  {
    name: '2026-11-27-letterbox',
    sql: `
-- Something a stranger is writing. The id is a digest of what their browser holds: reading this table opens no draft.
create table {{keep}}.portal_draft (
  id text primary key,
  standing text not null,
  said jsonb not null default '{}',
  -- What was shown before sending is what is sent.
  version integer not null default 1,
  begun_at timestamptz not null default clock_timestamp(),
  -- Once sent there is nothing left of it but the reference, for an hour.
  reference text,
  sent_at timestamptz
);
create index on {{keep}}.portal_draft (begun_at);
create index on {{keep}}.portal_draft (sent_at) where sent_at is not null;

-- Word for word what was sent. Its children are names as typed, never people whom the record knows.
create table {{keep}}.portal_submission (
  id uuid primary key,
  reference text not null unique,
  received_at timestamptz not null,
  standing text not null check (standing in ('professional', 'public', 'young-person')),
  agency text,
  children text[] not null,
  -- The first words of the worry, for a list.
  begins text not null,
  edition text not null,
  answers jsonb not null,
  taken_up_by text references {{keep}}.account (id),
  taken_up_at timestamptz,
  -- Why nothing was made of it.
  set_aside_why text
);
create index on {{keep}}.portal_submission (received_at) where taken_up_at is null;
create table {{keep}}.portal_submission_contact (
  submission_id uuid not null references {{keep}}.portal_submission (id),
  contact_id uuid not null,
  primary key (submission_id, contact_id)
);
create index on {{keep}}.portal_submission_contact (contact_id);

-- A draft ends seven days after it was begun, or an hour after it was sent, by the real clock.
create function {{keep}}.portal_draft_stands(d {{keep}}.portal_draft) returns boolean
language sql volatile set search_path = '' as
$$ select d.begun_at > clock_timestamp() - interval '7 days'
     and (d.sent_at is null or d.sent_at > clock_timestamp() - interval '1 hour') $$;

-- Begins a draft, and clears every one that has ended.
create function {{keep}}.begin_portal_draft(wanted text, who text) returns void
language sql volatile security definer set search_path = '' as
$$ delete from {{keep}}.portal_draft d where d.begun_at < statement_timestamp() - interval '7 days';
   delete from {{keep}}.portal_draft d where d.sent_at < statement_timestamp() - interval '1 hour';
   insert into {{keep}}.portal_draft (id, standing) values (wanted, who) on conflict (id) do nothing $$;

create function {{keep}}.portal_draft_of(wanted text)
returns table (standing text, said jsonb, version integer, reference text)
language sql volatile security definer set search_path = '' as
$$ select d.standing, d.said, d.version, d.reference from {{keep}}.portal_draft d
   where d.id = wanted and {{keep}}.portal_draft_stands(d) $$;

-- Puts answers in the place of those of the same pages. Two windows lose nothing of each other's other pages.
create function {{keep}}.keep_portal_draft(wanted text, who text, gone text[], put jsonb) returns boolean
language sql volatile security definer set search_path = '' as
$$ update {{keep}}.portal_draft d set standing = who, said = (d.said - gone) || put, version = d.version + 1
   where d.id = wanted and d.sent_at is null and {{keep}}.portal_draft_stands(d) returning true $$;

create function {{keep}}.end_portal_draft(wanted text) returns void
language sql volatile security definer set search_path = '' as
$$ delete from {{keep}}.portal_draft where id = wanted $$;

-- Sends a draft as it was shown: 'sent', 'changed' where it is no longer that, 'again' where the reference is taken.
create function {{keep}}.send_portal_draft(wanted text, shown integer, new_id uuid, ref text, at timestamptz, who text,
  agency_name text, names text[], first_words text, form_edition text, said_all jsonb) returns text
language plpgsql volatile security definer set search_path = '' as
$$ begin
     perform from {{keep}}.portal_draft d
     where d.id = wanted and d.version = shown and d.sent_at is null and {{keep}}.portal_draft_stands(d) for update;
     if not found then return 'changed'; end if;
     insert into {{keep}}.portal_submission
       (id, reference, received_at, standing, agency, children, begins, edition, answers)
     values (new_id, ref, at, who, agency_name, names, first_words, form_edition, said_all)
     on conflict (reference) do nothing;
     if not found then return 'again'; end if;
     update {{keep}}.portal_draft d set said = '{}', reference = ref, sent_at = clock_timestamp(), version = d.version + 1
     where d.id = wanted;
     return 'sent';
   end $$;

create function {{keep}}.reads_letterbox() returns boolean
language sql stable parallel safe security definer set search_path = '' as
$$ select {{keep}}.viewer_is('front-door-worker') or {{keep}}.viewer_is('front-door-manager')
     or {{keep}}.viewer_is('head-of-service') $$;

-- Marks a message as taken up, once: 'taken', 'before' where somebody else has, 'gone' where there is none for the viewer.
create function {{keep}}.take_up_portal_submission(wanted uuid, contacts uuid[], why text, at timestamptz) returns text
language plpgsql volatile security definer set search_path = '' as
$$ declare
     by_now text;
   begin
     if not {{keep}}.reads_letterbox() then return 'gone'; end if;
     select s.taken_up_by into by_now from {{keep}}.portal_submission s where s.id = wanted for update;
     if not found then return 'gone'; end if;
     if by_now is not null and by_now <> {{keep}}.viewer() then return 'before'; end if;
     update {{keep}}.portal_submission s
     set taken_up_by = {{keep}}.viewer(), taken_up_at = coalesce(s.taken_up_at, at),
         set_aside_why = case when cardinality(contacts) > 0 then null else coalesce(s.set_aside_why, why) end
     where s.id = wanted;
     insert into {{keep}}.portal_submission_contact (submission_id, contact_id)
     select wanted, c from unnest(contacts) c on conflict do nothing;
     return 'taken';
   end $$;
`,
  },
  { name: '2026-11-27-partners-portal', sql: PARTNER_PORTAL_TABLES },
  { name: '2026-11-27-drafts-let-go', sql: DRAFTS_LET_GO },
  { name: '2026-11-27-notes-read', sql: NOTES_READ },
  { name: '2026-11-28-partners-files-in-a-store', sql: PARTNERS_FILES_IN_A_STORE },
]
