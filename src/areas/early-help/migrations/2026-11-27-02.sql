alter table {{live}}.early_help_action add column change text;
alter table {{history}}.early_help_action add column change text;
