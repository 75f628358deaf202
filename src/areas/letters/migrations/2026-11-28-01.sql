alter table {{live}}.written_letter add column message text;
alter table {{history}}.written_letter add column message text;
