/** What a partner wrote about their message is unread until somebody says that they read it. */
export const NOTES_READ = `
-- Who at the front door read what a partner wrote about their message, and when.
alter table {{keep}}.portal_note add column read_by text references {{keep}}.account (id);
alter table {{keep}}.portal_note add column read_at timestamptz;
create index on {{keep}}.portal_note (submission_id) where by_partner and read_at is null;

-- Only those that the viewer was shown: what came meanwhile stays unread.
create function {{keep}}.read_portal_notes(wanted uuid, shown uuid[], at timestamptz) returns void
language sql volatile security definer set search_path = '' as
$$ update {{keep}}.portal_note n set read_by = {{keep}}.viewer(), read_at = at
   where n.submission_id = wanted and n.id = any(shown) and n.by_partner and n.read_at is null
     and {{keep}}.reads_letterbox() $$;
`
