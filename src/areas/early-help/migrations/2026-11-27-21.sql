alter table {{live}}.early_help_lead add column email text;
alter table {{live}}.early_help_lead add column account text;
alter table {{history}}.early_help_lead add column email text;
alter table {{history}}.early_help_lead add column account text;
