alter table {{live}}.assessment add column child_seen text;
alter table {{live}}.assessment add column not_seen_reason text;
alter table {{history}}.assessment add column child_seen text;
alter table {{history}}.assessment add column not_seen_reason text;
