alter table {{live}}.care_leaver_year add column contact_on date;
alter table {{history}}.care_leaver_year add column contact_on date;
