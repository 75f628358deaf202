/**
 * Files of partners may be kept in a store. Whatever deletes a row (a file taken out, a draft left, a draft that ended) lets
 * go of its file there; who keeps a row takes its key from among the loose (docs/decisions/2026-11-28-partners-files.md).
 */
export const PARTNERS_FILES_IN_A_STORE = `
alter table {{keep}}.portal_file alter column bytes drop not null;
alter table {{keep}}.portal_file add column store_key uuid;
alter table {{keep}}.portal_file add column digest bytea;
alter table {{keep}}.portal_file add check ((bytes is null) <> (store_key is null));
create index on {{keep}}.portal_file (account_id) where draft_id is not null;

create function {{keep}}.portal_file_let_go() returns trigger
language plpgsql security definer set search_path = '' as
$$ begin
     insert into {{keep}}.file_loose (store_key, due_at)
     select g.store_key, clock_timestamp() from gone g where g.store_key is not null on conflict do nothing;
     return null;
   end $$;
create trigger portal_file_let_go after delete on {{keep}}.portal_file
  referencing old table as gone for each statement execute function {{keep}}.portal_file_let_go();

drop function {{keep}}.keep_portal_file(uuid, text, text, text, text, bytea, integer, integer);
-- Keeps a file with a draft: 'kept', 'gone' where there is no such draft of theirs, or its file is there no more; 'full' where
-- there is no room, with this referral or with all that they have not sent.
create function {{keep}}.keep_portal_file(new_id uuid, wanted text, owner text, called text, is_kind text, long integer,
  body bytea, lies_at uuid, known_by bytea, most integer, most_bytes integer, most_unsent bigint) returns text
language plpgsql volatile security definer set search_path = '' as
$$ declare
     there integer;
     bytes_there bigint;
     bytes_unsent bigint;
   begin
     perform from {{keep}}.portal_draft d where d.id = wanted and d.account_id = owner and d.sent_at is null
       and {{keep}}.portal_draft_stands(d) for update;
     if not found then return 'gone'; end if;
     select count(*), coalesce(sum(f.size), 0) into there, bytes_there from {{keep}}.portal_file f where f.draft_id = wanted;
     if there >= most or bytes_there + long > most_bytes then return 'full'; end if;
     select coalesce(sum(f.size), 0) into bytes_unsent from {{keep}}.portal_file f
     where f.account_id = owner and f.draft_id is not null;
     if bytes_unsent + long > most_unsent then return 'full-of-drafts'; end if;
     if lies_at is not null then
       delete from {{keep}}.file_loose l where l.store_key = lies_at;
       if not found then return 'gone'; end if;
     end if;
     insert into {{keep}}.portal_file (id, draft_id, account_id, name, kind, size, bytes, store_key, digest)
     values (new_id, wanted, owner, called, is_kind, long, body, lies_at, known_by);
     update {{keep}}.portal_draft d set kept_at = clock_timestamp() where d.id = wanted;
     return 'kept';
   end $$;
`
