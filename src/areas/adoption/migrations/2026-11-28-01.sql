alter table {{live}}.adoption add column written_in text;
alter table {{history}}.adoption add column written_in text;
alter table {{live}}.adoption_placement add column written_in text;
alter table {{history}}.adoption_placement add column written_in text;
