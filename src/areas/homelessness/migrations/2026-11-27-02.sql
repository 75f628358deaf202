alter table {{live}}.homeless_basis add column main_need text;
alter table {{live}}.homeless_basis add column home text;
alter table {{history}}.homeless_basis add column main_need text;
alter table {{history}}.homeless_basis add column home text;
