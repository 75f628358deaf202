import { ROLES } from '../records/index.ts'

/**
 * Owner-rights functions that show and change accounts. Those that change judge who asks, keep who did what, and say
 * in a word why nothing was done (null when it was).
 */
export const ACCOUNT_FUNCTIONS = `
-- Administrators, and the service at work. The role that was set is asked for, as this runs as its owner.
create function {{keep}}.keeps_accounts() returns boolean
language sql stable security definer set search_path = '' as
$$ select {{keep}}.viewer_is('administrator') or current_setting('role', true) = '${ROLES.service}' $$;

create function {{keep}}.account_roles(wanted text) returns text[]
language sql stable security definer set search_path = '' as
$$ select array(select role from {{keep}}.account_role where account_id = wanted order by role) $$;

-- Everyone who works or worked here, for who keeps accounts. A lock that is over is no lock.
create function {{keep}}.accounts_kept()
returns table (id text, name text, email text, job_title text, team text, roles text[], active_to date,
               locked_until timestamptz, signed_in timestamptz)
language sql stable security definer set search_path = '' as
$$ select a.id, a.name, a.email, a.job_title, a.team, {{keep}}.account_roles(a.id), a.active_to,
     case when a.locked_until > clock_timestamp() then a.locked_until end,
     (select max(s.at) from {{keep}}.signed_in s where s.account_id = a.id)
   from {{keep}}.account a where (select {{keep}}.keeps_accounts()) $$;

create function {{keep}}.account_changes(wanted text)
returns table (what text, before text, after text, by text, at timestamptz)
language sql stable security definer set search_path = '' as
$$ select c.what, c.before, c.after, coalesce(a.name, c.by), c.at
   from {{keep}}.account_change c left join {{keep}}.account a on a.id = c.by
   where c.account_id = wanted and {{keep}}.keeps_accounts() order by c.at desc, c.id desc $$;

create function {{keep}}.my_account()
returns table (id text, name text, email text, job_title text, team text, roles text[])
language sql stable security definer set search_path = '' as
$$ select a.id, a.name, a.email, a.job_title, a.team, {{keep}}.account_roles(a.id)
   from {{keep}}.account a where a.id = {{keep}}.viewer() $$;

create function {{keep}}.my_sign_ins(at_most integer) returns table (at timestamptz)
language sql stable security definer set search_path = '' as
$$ select s.at from {{keep}}.signed_in s where s.account_id = {{keep}}.viewer() order by s.at desc limit at_most $$;

-- Whether it is an administrator's, and no other administrator's account goes on without an end. One after another,
-- so that two administrators who end each other at once do not leave nobody.
create function {{keep}}.last_administrator(wanted text) returns boolean
language plpgsql volatile security definer set search_path = '' as
$$ begin
  perform pg_advisory_xact_lock(hashtext('goldthread administrators'));
  return exists (select from {{keep}}.account_role r join {{keep}}.account a on a.id = r.account_id
                 where r.role = 'administrator' and a.id = wanted
                   and (a.active_to is null or a.active_to >= current_date))
    and not exists (select from {{keep}}.account_role r join {{keep}}.account a on a.id = r.account_id
                    where r.role = 'administrator' and a.id <> wanted and a.active_to is null);
end $$;

create function {{keep}}.change_account(wanted text, said_name text, said_email text, said_job_title text,
                                        said_team text, said_roles text[]) returns text
language plpgsql volatile security definer set search_path = '' as
$$ declare
  was {{keep}}.account;
  had text[];
  has text[] := array(select distinct r from unnest(said_roles) r order by r);
  stays boolean := 'administrator' = any(said_roles) or not {{keep}}.last_administrator(wanted);
begin
  -- Judged after the line above has waited: whoever went before may have taken the right away.
  if not {{keep}}.keeps_accounts() then return 'not-allowed'; end if;
  select * into was from {{keep}}.account a where a.id = wanted for update;
  if not found then return 'nobody'; end if;
  if exists (select from {{keep}}.account a where a.email = said_email and a.id <> wanted) then return 'email-taken'; end if;
  had := {{keep}}.account_roles(wanted);
  if had <> has and wanted = {{keep}}.viewer() then return 'own-roles'; end if;
  if not stays then return 'last-administrator'; end if;
  update {{keep}}.account set name = said_name, email = said_email, job_title = said_job_title, team = said_team
  where id = wanted;
  delete from {{keep}}.account_role where account_id = wanted and role <> all(has);
  insert into {{keep}}.account_role (account_id, role) select wanted, r from unnest(has) r on conflict do nothing;
  insert into {{keep}}.account_change (account_id, what, before, after, by)
  select wanted, c.what, c.before, c.after, {{keep}}.viewer()
  from (values ('name', was.name, said_name), ('email', was.email, said_email),
               ('job-title', was.job_title, said_job_title), ('team', was.team, said_team),
               ('roles', array_to_string(had, ','), array_to_string(has, ','))) c (what, before, after)
  where c.before is distinct from c.after;
  return null;
end $$;

-- The last day on which an account may sign in; null takes an end away.
create function {{keep}}.end_account(wanted text, last_day date) returns text
language plpgsql volatile security definer set search_path = '' as
$$ declare
  was date;
  stays boolean := last_day is null or not {{keep}}.last_administrator(wanted);
begin
  if not {{keep}}.keeps_accounts() then return 'not-allowed'; end if;
  select a.active_to into was from {{keep}}.account a where a.id = wanted for update;
  if not found then return 'nobody'; end if;
  if not stays then return 'last-administrator'; end if;
  if was is not distinct from last_day then return null; end if;
  update {{keep}}.account set active_to = last_day where id = wanted;
  insert into {{keep}}.account_change (account_id, what, before, after, by)
  values (wanted, 'last-day', was::text, last_day::text, {{keep}}.viewer());
  return null;
end $$;

create function {{keep}}.unlock_account(wanted text) returns text
language plpgsql volatile security definer set search_path = '' as
$$ begin
  if not {{keep}}.keeps_accounts() then return 'not-allowed'; end if;
  update {{keep}}.account set failed_attempts = 0, locked_until = null where id = wanted;
  if not found then return 'nobody'; end if;
  insert into {{keep}}.account_change (account_id, what, by) values (wanted, 'unlocked', {{keep}}.viewer());
  return null;
end $$;

-- A password that somebody else sets: opens a locked account, and ends every session under the old one.
create function {{keep}}.set_password(wanted text, hash text) returns text
language plpgsql volatile security definer set search_path = '' as
$$ begin
  if not {{keep}}.keeps_accounts() then return 'not-allowed'; end if;
  if wanted = {{keep}}.viewer() then return 'own-password'; end if;
  update {{keep}}.account set password_hash = hash, failed_attempts = 0, locked_until = null where id = wanted;
  if not found then return 'nobody'; end if;
  update {{keep}}.session s set data = '{}', ended_at = clock_timestamp() where s.data ->> 'account' = wanted;
  insert into {{keep}}.account_change (account_id, what, by) values (wanted, 'password', {{keep}}.viewer());
  return null;
end $$;

-- One's own, once the present one has been judged. The session that asks ends too, and is begun anew by the server.
create function {{keep}}.change_my_password(hash text) returns void
language sql volatile security definer set search_path = '' as
$$ update {{keep}}.account set password_hash = hash, failed_attempts = 0, locked_until = null where id = {{keep}}.viewer();
   update {{keep}}.session s set data = '{}', ended_at = clock_timestamp() where s.data ->> 'account' = {{keep}}.viewer();
   insert into {{keep}}.account_change (account_id, what, by) values ({{keep}}.viewer(), 'own-password', {{keep}}.viewer()) $$;
`
