alter table {{live}}.notice_rule add column whom text;
alter table {{history}}.notice_rule add column whom text;
alter table {{live}}.notice_out add column whom text;
alter table {{history}}.notice_out add column whom text;
