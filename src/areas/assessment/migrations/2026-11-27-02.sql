alter table {{live}}.assessment add column kind text;
alter table {{history}}.assessment add column kind text;
