alter table {{live}}.early_help_plan add column agreed_with text;
alter table {{live}}.early_help_plan add column childs_view text;
alter table {{history}}.early_help_plan add column agreed_with text;
alter table {{history}}.early_help_plan add column childs_view text;
alter table {{live}}.early_help_progress add column review uuid;
alter table {{history}}.early_help_progress add column review uuid;
create index on {{live}}."early_help_progress" (review);
alter table {{live}}.early_help_assessment add column family_agreed text;
alter table {{history}}.early_help_assessment add column family_agreed text;
