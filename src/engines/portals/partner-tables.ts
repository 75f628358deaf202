/** How many days what a partner is writing is kept after the last of it was written. It is written in the functions below. */
export const PARTNER_DRAFT_DAYS = 28

/** The most referrals that one partner writes at once. */
export const MOST_DRAFTS = 20

/**
 * What the letterbox keeps for partners who sign in: whose a draft and a message is, files, questions and answers, and
 * which contacts followed. A draft that belongs to an account is reached by that account alone, whoever holds its address.
 */
export const PARTNER_PORTAL_TABLES = `
alter table {{keep}}.portal_draft add column account_id text references {{keep}}.account (id);
-- Where its writer finds it again; a stranger's is known to their browser alone.
alter table {{keep}}.portal_draft add column address text;
alter table {{keep}}.portal_draft add column kept_at timestamptz not null default clock_timestamp();
create index on {{keep}}.portal_draft (account_id) where account_id is not null;
alter table {{keep}}.portal_submission add column account_id text references {{keep}}.account (id);
alter table {{keep}}.portal_submission add column agency_id uuid;
create index on {{keep}}.portal_submission (account_id, received_at) where account_id is not null;

-- Every contact that was made of a message, by the order of the children in it: for telling its writer how it stands.
-- Nobody reads it: among them may be one of a child whom whoever wrote it down may not see.
create table {{keep}}.portal_submission_part (
  submission_id uuid not null references {{keep}}.portal_submission (id),
  nth integer not null,
  contact_id uuid not null,
  primary key (submission_id, nth)
);
create index on {{keep}}.portal_submission_part (contact_id);

create table {{keep}}.portal_file (
  id uuid primary key,
  draft_id text references {{keep}}.portal_draft (id) on delete cascade,
  submission_id uuid references {{keep}}.portal_submission (id),
  account_id text not null references {{keep}}.account (id),
  name text not null,
  kind text not null,
  size integer not null,
  bytes bytea not null,
  added_at timestamptz not null default clock_timestamp(),
  check ((draft_id is null) <> (submission_id is null))
);
create index on {{keep}}.portal_file (draft_id);
create index on {{keep}}.portal_file (submission_id);

-- A question of the front door to a partner who wrote, or what they answered or added.
create table {{keep}}.portal_note (
  id uuid primary key,
  submission_id uuid not null references {{keep}}.portal_submission (id),
  -- Whose message it is about: the note's own row security.
  account_id text not null references {{keep}}.account (id),
  by_partner boolean not null,
  by_account text not null references {{keep}}.account (id),
  words text not null,
  at timestamptz not null
);
create index on {{keep}}.portal_note (submission_id, at);
create index on {{keep}}.portal_note (account_id);

create or replace function {{keep}}.portal_draft_stands(d {{keep}}.portal_draft) returns boolean
language sql volatile set search_path = '' as
$$ select case when d.account_id is null then d.begun_at > clock_timestamp() - interval '7 days'
               else d.kept_at > clock_timestamp() - interval '28 days' end
     and (d.sent_at is null or d.sent_at > clock_timestamp() - interval '1 hour') $$;

drop function {{keep}}.begin_portal_draft(text, text);
create function {{keep}}.begin_portal_draft(wanted text, who text, owner text, found_at text, first jsonb) returns boolean
language plpgsql volatile security definer set search_path = '' as
$$ begin
     delete from {{keep}}.portal_draft d where not {{keep}}.portal_draft_stands(d);
     if owner is not null and (select count(*) >= ${MOST_DRAFTS} from {{keep}}.portal_draft d
         where d.account_id = owner and d.sent_at is null) then return false; end if;
     insert into {{keep}}.portal_draft (id, standing, account_id, address, said)
     values (wanted, who, owner, found_at, first) on conflict (id) do nothing;
     return true;
   end $$;

drop function {{keep}}.portal_draft_of(text);
create function {{keep}}.portal_draft_of(wanted text, owner text)
returns table (standing text, said jsonb, version integer, reference text)
language sql volatile security definer set search_path = '' as
$$ select d.standing, d.said, d.version, d.reference from {{keep}}.portal_draft d
   where d.id = wanted and d.account_id is not distinct from owner and {{keep}}.portal_draft_stands(d) $$;

drop function {{keep}}.keep_portal_draft(text, text, text[], jsonb);
create function {{keep}}.keep_portal_draft(wanted text, owner text, who text, gone text[], put jsonb) returns boolean
language sql volatile security definer set search_path = '' as
$$ update {{keep}}.portal_draft d set standing = who, said = (d.said - gone) || put, version = d.version + 1,
     kept_at = clock_timestamp()
   where d.id = wanted and d.account_id is not distinct from owner and d.sent_at is null
     and {{keep}}.portal_draft_stands(d) returning true $$;

drop function {{keep}}.end_portal_draft(text);
create function {{keep}}.end_portal_draft(wanted text, owner text) returns void
language sql volatile security definer set search_path = '' as
$$ delete from {{keep}}.portal_draft where id = wanted and account_id is not distinct from owner $$;

drop function {{keep}}.send_portal_draft(text, integer, uuid, text, timestamptz, text, text, text[], text, text, jsonb);
-- Sends a draft as it was shown: 'sent', 'changed' where it is no longer that, 'again' where the reference is taken.
-- For which agency a partner writes is said by their account, whatever is typed.
create function {{keep}}.send_portal_draft(wanted text, owner text, shown integer, new_id uuid, ref text, at timestamptz,
  who text, agency_name text, names text[], first_words text, form_edition text, said_all jsonb) returns text
language plpgsql volatile security definer set search_path = '' as
$$ declare
     p {{keep}}.partner;
   begin
     perform from {{keep}}.portal_draft d
     where d.id = wanted and d.account_id is not distinct from owner and d.version = shown and d.sent_at is null
       and {{keep}}.portal_draft_stands(d) for update;
     if not found then return 'changed'; end if;
     select * into p from {{keep}}.partner where account_id = owner;
     insert into {{keep}}.portal_submission
       (id, reference, received_at, standing, agency, children, begins, edition, answers, account_id, agency_id)
     values (new_id, ref, at, who, coalesce(p.agency, agency_name), names, first_words, form_edition, said_all, owner,
             p.agency_id)
     on conflict (reference) do nothing;
     if not found then return 'again'; end if;
     update {{keep}}.portal_file f set draft_id = null, submission_id = new_id where f.draft_id = wanted;
     update {{keep}}.portal_draft d set said = '{}', reference = ref, sent_at = clock_timestamp(), version = d.version + 1
     where d.id = wanted;
     return 'sent';
   end $$;

-- What the viewer is writing, last written first.
create function {{keep}}.my_portal_drafts() returns table (address text, said jsonb, kept_at timestamptz)
language sql volatile security definer set search_path = '' as
$$ select d.address, d.said, d.kept_at from {{keep}}.portal_draft d
   where d.account_id = {{keep}}.viewer() and d.sent_at is null and {{keep}}.portal_draft_stands(d)
   order by d.kept_at desc $$;

-- Keeps a file with a draft: 'kept', 'gone' where there is no such draft of theirs, 'full' where there is no room.
create function {{keep}}.keep_portal_file(new_id uuid, wanted text, owner text, called text, is_kind text, body bytea,
  most integer, most_bytes integer) returns text
language plpgsql volatile security definer set search_path = '' as
$$ declare
     there integer;
     bytes_there bigint;
   begin
     perform from {{keep}}.portal_draft d where d.id = wanted and d.account_id = owner and d.sent_at is null
       and {{keep}}.portal_draft_stands(d) for update;
     if not found then return 'gone'; end if;
     select count(*), coalesce(sum(f.size), 0) into there, bytes_there from {{keep}}.portal_file f where f.draft_id = wanted;
     if there >= most or bytes_there + length(body) > most_bytes then return 'full'; end if;
     insert into {{keep}}.portal_file (id, draft_id, account_id, name, kind, size, bytes)
     values (new_id, wanted, owner, called, is_kind, length(body), body);
     update {{keep}}.portal_draft d set kept_at = clock_timestamp() where d.id = wanted;
     return 'kept';
   end $$;

create function {{keep}}.portal_files_of(wanted text, owner text) returns table (id uuid, name text, kind text, size integer)
language sql stable security definer set search_path = '' as
$$ select f.id, f.name, f.kind, f.size from {{keep}}.portal_file f
   where f.draft_id = wanted and f.account_id = owner order by f.added_at, f.id $$;

create function {{keep}}.drop_portal_file(which uuid, wanted text, owner text) returns void
language sql volatile security definer set search_path = '' as
$$ delete from {{keep}}.portal_file f where f.id = which and f.draft_id = wanted and f.account_id = owner $$;

-- Which contacts a message that the viewer took up has become, those of children whom they may not see among them.
create function {{keep}}.keep_portal_parts(wanted uuid, contacts uuid[]) returns void
language sql volatile security definer set search_path = '' as
$$ insert into {{keep}}.portal_submission_part (submission_id, nth, contact_id)
   select s.id, c.nth, c.id from {{keep}}.portal_submission s, unnest(contacts) with ordinality c (id, nth)
   where s.id = wanted and s.taken_up_by = {{keep}}.viewer() on conflict do nothing $$;

-- Writes a question or an answer: only to a partner's message, by its writer or by those who read the letterbox.
create function {{keep}}.keep_portal_note(new_id uuid, wanted uuid, says text, at timestamptz) returns boolean
language sql volatile security definer set search_path = '' as
$$ insert into {{keep}}.portal_note (id, submission_id, account_id, by_partner, by_account, words, at)
   select new_id, s.id, s.account_id, s.account_id = {{keep}}.viewer(), {{keep}}.viewer(), says, at
   from {{keep}}.portal_submission s
   where s.id = wanted and s.account_id is not null
     and (s.account_id = {{keep}}.viewer() and {{keep}}.viewer_is('partner') or {{keep}}.reads_letterbox())
   on conflict (id) do nothing returning true $$;
`

/** A draft begins without looking at every other: what no longer stands is found by its day, not by asking each. */
export const DRAFTS_LET_GO = `
create index on {{keep}}.portal_draft (kept_at) where account_id is not null;

create or replace function {{keep}}.begin_portal_draft(wanted text, who text, owner text, found_at text, first jsonb)
returns boolean
language plpgsql volatile security definer set search_path = '' as
$$ declare
     -- As portal_draft_stands has it; a moment that is known first can be looked up.
     week_ago timestamptz := clock_timestamp() - interval '7 days';
     month_ago timestamptz := clock_timestamp() - interval '28 days';
     hour_ago timestamptz := clock_timestamp() - interval '1 hour';
   begin
     delete from {{keep}}.portal_draft d where d.account_id is null and d.begun_at <= week_ago;
     delete from {{keep}}.portal_draft d where d.account_id is not null and d.kept_at <= month_ago;
     delete from {{keep}}.portal_draft d where d.sent_at <= hour_ago;
     if owner is not null and (select count(*) >= ${MOST_DRAFTS} from {{keep}}.portal_draft d
         where d.account_id = owner and d.sent_at is null) then return false; end if;
     insert into {{keep}}.portal_draft (id, standing, account_id, address, said)
     values (wanted, who, owner, found_at, first) on conflict (id) do nothing;
     return true;
   end $$;
`
