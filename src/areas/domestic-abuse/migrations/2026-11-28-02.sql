alter table {{live}}.abuse_notification add column teller text;
alter table {{history}}.abuse_notification add column teller text;
alter table {{live}}.police_report add column teller text;
alter table {{history}}.police_report add column teller text;
