/**
 * Professionals of other agencies who were invited by name. An invitation is proved by a random token that its reader
 * alone holds; the table keeps its digest. Nobody reads either table: each function answers one question.
 */
export const PARTNER_TABLES = `
create table {{keep}}.partner (
  account_id text primary key references {{keep}}.account (id),
  agency_id uuid not null,
  agency text not null,
  agency_kind text not null,
  telephone text not null default ''
);
create index on {{keep}}.partner (agency_id);
create table {{keep}}.invitation (
  id uuid primary key,
  token text not null unique,
  name text not null,
  email text not null,
  job_title text not null,
  agency_id uuid not null,
  agency text not null,
  agency_kind text not null,
  invited_by text not null references {{keep}}.account (id),
  invited_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz
);
create index on {{keep}}.invitation (email);

-- Whoever is a partner is nothing else, and nobody else becomes one: a colleague's rights never meet a partner's.
create function {{keep}}.partner_alone() returns trigger
language plpgsql security definer set search_path = '' as
$$ begin
  if exists (select from {{keep}}.account_role r where r.account_id = new.account_id
             and (r.role = 'partner') <> (new.role = 'partner')) then
    raise exception 'a partner has no other role';
  end if;
  return new;
end $$;
create trigger partner_alone before insert or update on {{keep}}.account_role
for each row execute function {{keep}}.partner_alone();

create function {{keep}}.keeps_partners() returns boolean
language sql stable parallel safe security definer set search_path = '' as
$$ select {{keep}}.viewer_is('front-door-manager') or {{keep}}.viewer_is('head-of-service') $$;

create function {{keep}}.is_partner(wanted text) returns boolean
language sql stable parallel safe security definer set search_path = '' as
$$ select exists (select from {{keep}}.account_role r where r.account_id = wanted and r.role = 'partner') $$;

-- The viewer, where they are a partner whose account goes on.
create function {{keep}}.my_partner()
returns table (account text, name text, email text, job_title text, telephone text, agency_id uuid, agency text, agency_kind text)
language sql stable security definer set search_path = '' as
$$ select a.id, a.name, a.email, a.job_title, p.telephone, p.agency_id, p.agency, p.agency_kind
   from {{keep}}.partner p join {{keep}}.account a on a.id = p.account_id
   where a.id = {{keep}}.viewer() and (a.active_to is null or a.active_to >= current_date)
     and {{keep}}.viewer_is('partner') $$;

create function {{keep}}.partners_kept()
returns table (id text, name text, email text, job_title text, agency_id uuid, agency text, active_to date, signed_in timestamptz)
language sql stable security definer set search_path = '' as
$$ select a.id, a.name, a.email, a.job_title, p.agency_id, p.agency, a.active_to,
     (select max(s.at) from {{keep}}.signed_in s where s.account_id = a.id)
   from {{keep}}.partner p join {{keep}}.account a on a.id = p.account_id
   where {{keep}}.keeps_partners() or {{keep}}.keeps_accounts() $$;

-- Whom of an agency a question can reach, for those who may ask it.
create function {{keep}}.partners_at(wanted uuid[]) returns table (id text, name text, email text, agency_id uuid, agency text)
language sql stable security definer set search_path = '' as
$$ select a.id, a.name, a.email, p.agency_id, p.agency
   from {{keep}}.partner p join {{keep}}.account a on a.id = p.account_id
   where p.agency_id = any(wanted) and (a.active_to is null or a.active_to >= current_date)
     and not {{keep}}.is_partner({{keep}}.viewer()) and {{keep}}.viewer() is not null $$;

create function {{keep}}.agencies_reached() returns table (agency_id uuid, agency text)
language sql stable security definer set search_path = '' as
$$ select distinct p.agency_id, p.agency from {{keep}}.partner p join {{keep}}.account a on a.id = p.account_id
   where (a.active_to is null or a.active_to >= current_date)
     and not {{keep}}.is_partner({{keep}}.viewer()) and {{keep}}.viewer() is not null $$;

create function {{keep}}.invitations_kept()
returns table (id uuid, name text, email text, agency text, invited_by text, invited_at timestamptz, expires_at timestamptz)
language sql stable security definer set search_path = '' as
$$ select i.id, i.name, i.email, i.agency, a.name, i.invited_at, i.expires_at
   from {{keep}}.invitation i join {{keep}}.account a on a.id = i.invited_by
   where i.used_at is null and i.withdrawn_at is null
     and ({{keep}}.keeps_partners() or {{keep}}.keeps_accounts()) $$;

-- Invites somebody by name; an earlier invitation to the same address is worth nothing from then on.
create function {{keep}}.invite_partner(new_id uuid, digest text, said_name text, said_email text, said_job text,
  at_agency uuid, agency_name text, kind text, days integer) returns text
language plpgsql volatile security definer set search_path = '' as
$$ begin
  if not {{keep}}.keeps_partners() then return 'not-allowed'; end if;
  if exists (select from {{keep}}.account a where a.email = said_email and not {{keep}}.is_partner(a.id)) then
    return 'email-taken';
  end if;
  update {{keep}}.invitation set withdrawn_at = clock_timestamp()
  where email = said_email and used_at is null and withdrawn_at is null;
  insert into {{keep}}.invitation (id, token, name, email, job_title, agency_id, agency, agency_kind, invited_by, expires_at)
  values (new_id, digest, said_name, said_email, said_job, at_agency, agency_name, kind, {{keep}}.viewer(),
          clock_timestamp() + make_interval(days => days));
  return null;
end $$;

create function {{keep}}.withdraw_invitation(wanted uuid) returns boolean
language sql volatile security definer set search_path = '' as
$$ update {{keep}}.invitation set withdrawn_at = clock_timestamp()
   where id = wanted and used_at is null and withdrawn_at is null and {{keep}}.keeps_partners() returning true $$;

-- An invitation that can still be taken up, to whoever knows its token's digest.
create function {{keep}}.open_invitation(digest text) returns table (name text, email text, agency text)
language sql stable security definer set search_path = '' as
$$ select i.name, i.email, i.agency from {{keep}}.invitation i
   where i.token = digest and i.used_at is null and i.withdrawn_at is null and i.expires_at > clock_timestamp() $$;

-- Takes an invitation up, once: of two at one moment the second waits here, and finds it used. Somebody who has an
-- account already sets a new password by it, and every session under the old one ends.
create function {{keep}}.accept_invitation(digest text, new_account text, hash text) returns text
language plpgsql volatile security definer set search_path = '' as
$$ declare
  said {{keep}}.invitation;
  mine text;
begin
  select * into said from {{keep}}.invitation i
  where i.token = digest and i.used_at is null and i.withdrawn_at is null and i.expires_at > clock_timestamp() for update;
  if not found then return null; end if;
  select a.id into mine from {{keep}}.account a where a.email = said.email for update;
  if mine is not null and not {{keep}}.is_partner(mine) then return null; end if;
  if mine is null then
    mine := new_account;
    insert into {{keep}}.account (id, name, email, password_hash, job_title)
    values (mine, said.name, said.email, hash, said.job_title);
    insert into {{keep}}.account_role (account_id, role) values (mine, 'partner');
    insert into {{keep}}.partner (account_id, agency_id, agency, agency_kind)
    values (mine, said.agency_id, said.agency, said.agency_kind);
    insert into {{keep}}.account_change (account_id, what, by) values (mine, 'made', said.invited_by);
  else
    update {{keep}}.account set name = said.name, job_title = said.job_title, password_hash = hash, active_to = null,
      failed_attempts = 0, locked_until = null where id = mine;
    update {{keep}}.partner set agency_id = said.agency_id, agency = said.agency, agency_kind = said.agency_kind
    where account_id = mine;
    update {{keep}}.session s set data = '{}', ended_at = clock_timestamp() where s.data ->> 'account' = mine;
    insert into {{keep}}.account_change (account_id, what, by) values (mine, 'own-password', mine);
  end if;
  update {{keep}}.invitation set used_at = clock_timestamp() where id = said.id;
  return mine;
end $$;

-- Ends a partner's account at once: yesterday was its last day.
create function {{keep}}.end_partner(wanted text) returns boolean
language plpgsql volatile security definer set search_path = '' as
$$ declare
  was date;
begin
  if not {{keep}}.keeps_partners() or not {{keep}}.is_partner(wanted) then return false; end if;
  select a.active_to into was from {{keep}}.account a where a.id = wanted for update;
  update {{keep}}.account set active_to = current_date - 1 where id = wanted;
  update {{keep}}.session s set data = '{}', ended_at = clock_timestamp() where s.data ->> 'account' = wanted;
  insert into {{keep}}.account_change (account_id, what, before, after, by)
  values (wanted, 'last-day', was::text, (current_date - 1)::text, {{keep}}.viewer());
  return true;
end $$;

create function {{keep}}.change_my_telephone(said text) returns void
language sql volatile security definer set search_path = '' as
$$ update {{keep}}.partner set telephone = said where account_id = {{keep}}.viewer() $$;

-- Who works or worked here: partners are kept by those who invite them.
create or replace function {{keep}}.accounts_kept()
returns table (id text, name text, email text, job_title text, team text, roles text[], active_to date,
               locked_until timestamptz, signed_in timestamptz)
language sql stable security definer set search_path = '' as
$$ select a.id, a.name, a.email, a.job_title, a.team, {{keep}}.account_roles(a.id), a.active_to,
     case when a.locked_until > clock_timestamp() then a.locked_until end,
     (select max(s.at) from {{keep}}.signed_in s where s.account_id = a.id)
   from {{keep}}.account a where (select {{keep}}.keeps_accounts()) and not {{keep}}.is_partner(a.id) $$;
`
