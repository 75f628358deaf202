import { ACCOUNT_FUNCTIONS } from './account-functions.ts'
import { PARTNER_TABLES } from './partner-tables.ts'

/**
 * Owner-rights functions of the access engine. The program may not read or write the tables behind them: these
 * answer one question each. Those that policies ask are evaluated once a statement.
 */
export const ACCESS_FUNCTIONS: readonly { name: string; sql: string }[] = [
  {
    name: '2026-11-24-access-functions',
    sql: `
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

-- Everyone the viewer may not see, judged by today whatever day is shown. Being barred outweighs everything. Only
-- the two functions below read it; nobody else is granted it.
create view {{keep}}.hidden as
  select s.person_id as hidden_id from {{keep}}.seal s where not (select {{keep}}.viewer_is('adoption-worker'))
  union all
  select p.person_id from {{keep}}.restriction_person p
  join {{keep}}.restriction r on r.id = p.restriction_id
  left join {{keep}}.restriction_account a
    on a.restriction_id = r.id and a.account_id = (select {{keep}}.viewer())
  where r.ended_at is null
    and (a.standing = 'barred'
         or r.kind = 'restricted' and a.standing is null and not exists (
           select from {{keep}}.opening o where o.person_id = p.person_id
             and o.account_id = (select {{keep}}.viewer()) and o.until > now()));

create function {{keep}}.hidden_person() returns setof uuid
language sql stable parallel safe security definer set search_path = '' as
$$ select hidden_id from {{keep}}.hidden $$;

-- The one person whose record this transaction has opened, if the viewer may see them. A page about one child asks
-- this instead of building the whole set for every table it reads.
create function {{keep}}.opened_person() returns uuid
language sql stable parallel safe security definer set search_path = '' as
$$ select o.id from (select nullif(current_setting('goldthread.opened', true), '')::uuid as id) o
   where o.id is not null and not exists (select from {{keep}}.hidden h where h.hidden_id = o.id) $$;

-- Those whose record the viewer keeps: named in a restriction, or doing adoption work for a sealed record.
create function {{keep}}.my_kept_person() returns setof uuid
language sql stable parallel safe security definer set search_path = '' as
$$ select p.person_id from {{keep}}.restriction r
   join {{keep}}.restriction_person p on p.restriction_id = r.id
   join {{keep}}.restriction_account a on a.restriction_id = r.id
   where r.ended_at is null and r.kind = 'restricted' and a.standing = 'keeper'
     and a.account_id = {{keep}}.viewer()
   union
   select s.person_id from {{keep}}.seal s where {{keep}}.viewer_is('adoption-worker') $$;

-- One line of the read log, always in the viewer's own name and by the real clock.
create function {{keep}}.log_read(what text, person_id uuid, kind text, record_id uuid, question text, ids uuid[], digest text)
returns void language sql volatile security definer set search_path = '' as
$$ insert into {{keep}}.read_log (account, what, person_id, kind, record_id, question, ids, digest, known_at)
   values ({{keep}}.viewer(), what, person_id, kind, record_id, question, ids, digest, {{keep}}.known_at()) $$;

-- Who looked at a person the viewer may see, newest first. A list's line is told without whom else it showed, and
-- a record's without its kind where the viewer may not read that kind.
create function {{keep}}.who_looked(wanted uuid, at_most integer, after integer)
returns table (at timestamptz, account text, name text, job_title text, roles text[], what text, kind text, record_id uuid,
               question text, known_at timestamptz)
language sql stable security definer set search_path = '' as
$$ with lines as (
     select l.* from {{keep}}.read_log l where l.person_id = wanted
     union all
     select l.* from {{keep}}.read_log l where l.person_id is null and l.ids @> array[wanted])
   select l.at, l.account, coalesce(a.name, l.account), coalesce(a.job_title, ''),
     array(select r.role from {{keep}}.account_role r where r.account_id = l.account order by r.role),
     l.what, k.kind, case when k.kind is not null then l.record_id end, l.question, l.known_at
   from lines l left join {{keep}}.account a on a.id = l.account
   left join lateral (select l.kind where l.kind is not null and {{keep}}.may_read(l.kind)) k on true
   where {{keep}}.may_read('person') and not (wanted in (select {{keep}}.hidden_person()))
   order by l.at desc, l.id desc limit at_most offset after $$;

-- Emergency openings that wait for a head of service, without the person where that head may not see them. One who
-- is barred from the person is not offered it.
create function {{keep}}.opening_to_review()
returns table (id uuid, person_id uuid, account text, name text, reason text, opened_at timestamptz, until timestamptz)
language sql stable security definer set search_path = '' as
$$ select o.id, case when not (o.person_id in (select {{keep}}.hidden_person())) then o.person_id end,
     o.account_id, a.name, o.reason, o.opened_at, o.until
   from {{keep}}.opening o join {{keep}}.account a on a.id = o.account_id
   where o.reviewed_at is null and {{keep}}.viewer_is('head-of-service')
     and not exists (select from {{keep}}.restriction_person p
                     join {{keep}}.restriction r on r.id = p.restriction_id and r.ended_at is null
                     join {{keep}}.restriction_account b on b.restriction_id = r.id
                     where p.person_id = o.person_id and b.account_id = {{keep}}.viewer() and b.standing = 'barred') $$;

-- Begins an attempt to sign in: counted before the password is judged, so that many at once gain nothing. Gives no
-- row for an address nobody has, an ended account and a locked one.
create function {{keep}}.begin_sign_in(wanted text) returns table (id text, password_hash text)
language sql volatile security definer set search_path = '' as
$$ update {{keep}}.account a
   set failed_attempts = case when a.locked_until is null then a.failed_attempts + 1 else 1 end,
       locked_until = case when a.locked_until is null and a.failed_attempts + 1 >= 5
                           then clock_timestamp() + interval '15 minutes' end
   where a.email = wanted and (a.active_to is null or a.active_to >= current_date)
     and (a.locked_until is null or a.locked_until <= clock_timestamp())
   returning a.id, a.password_hash $$;

create function {{keep}}.end_sign_in(wanted text) returns void
language sql volatile security definer set search_path = '' as
$$ update {{keep}}.account set failed_attempts = 0, locked_until = null where id = wanted;
   insert into {{keep}}.signed_in (account_id) values (wanted) $$;

-- What a browser's session holds, to whoever knows its digest and before it times out.
create function {{keep}}.session_data(wanted text) returns jsonb
language sql stable security definer set search_path = '' as
$$ select s.data from {{keep}}.session s where s.id = wanted and s.ended_at is null and s.expires_at > clock_timestamp() $$;

create function {{keep}}.keep_session(wanted text, said jsonb, minutes integer) returns void
language sql volatile security definer set search_path = '' as
$$ insert into {{keep}}.session as s (id, data, expires_at)
   values (wanted, said, clock_timestamp() + make_interval(mins => minutes))
   on conflict (id) do update set data = excluded.data, expires_at = excluded.expires_at where s.ended_at is null $$;

create function {{keep}}.end_session(wanted text) returns void
language sql volatile security definer set search_path = '' as
$$ update {{keep}}.session set data = '{}', ended_at = clock_timestamp() where id = wanted and ended_at is null;
   delete from {{keep}}.session s where s.expires_at < clock_timestamp() - interval '1 day' $$;
`,
  },
  { name: '2026-11-24-account-functions', sql: ACCOUNT_FUNCTIONS },
  {
    // A child's page asks each of these some fifty times, once for each table in each statement: the answers are as
    // before, in less than half the time.
    name: '2026-11-25-cheaper-guards',
    sql: `
-- Nobody is hidden who stands in neither table, so that most are looked for in two indexes and no more; only who
-- stands there is judged by the whole rule.
create or replace function {{keep}}.opened_person() returns uuid
language plpgsql stable parallel safe security definer set search_path = '' as
$$ declare
     opened uuid := nullif(current_setting('goldthread.opened', true), '');
   begin
     if opened is null then return null; end if;
     if exists (select from {{keep}}.seal s where s.person_id = opened)
        or exists (select from {{keep}}.restriction_person p where p.person_id = opened) then
       if exists (select from {{keep}}.hidden h where h.hidden_id = opened) then return null; end if;
     end if;
     return opened;
   end $$;

-- 'offset 0' has each of the viewer's few roles looked up by its key, where a join reads every grant of the kind.
create or replace function {{keep}}.may_read(wanted text) returns boolean
language plpgsql stable parallel safe security definer set search_path = '' as
$$ declare
     me text := {{keep}}.viewer();
   begin
     return exists (select from {{keep}}.account_role r where r.account_id = me
                    and exists (select from {{keep}}.grant_read g where g.kind = wanted and g.role = r.role offset 0))
       and exists (select from {{keep}}.account a where a.id = me
                   and (a.active_to is null or a.active_to >= current_date));
   end $$;
`,
  },
  { name: '2026-11-27-partners', sql: PARTNER_TABLES },
]
