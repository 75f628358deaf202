alter table {{live}}.section_47 add column ended_on date;
alter table {{history}}.section_47 add column ended_on date;
