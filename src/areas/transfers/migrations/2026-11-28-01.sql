alter table {{live}}.transfer_in add column conference_category text;
alter table {{history}}.transfer_in add column conference_category text;
