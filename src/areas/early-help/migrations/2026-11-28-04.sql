alter table {{live}}.early_help_lead add column worker_account text;
alter table {{history}}.early_help_lead add column worker_account text;
