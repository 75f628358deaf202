/**
 * Owner-rights functions of the indicators, made anew at each deployment. They return numbers only: totals
 * include every child, whoever asks, and never say which.
 */
export const INDICATOR_FUNCTIONS: readonly string[] = [
  `create or replace function {{keep}}.as_at() returns date language sql stable parallel safe as
   $$ select nullif(current_setting('goldthread.as_at', true), '')::date $$`,

  // Counts a measure's rows at points in time: for spells those holding on each day of \`points\`; for events
  // those after points[i] up to and on points[i + 1]. One pass over the rows, however many points.
  `create or replace function {{keep}}.measure(measure_view text, is_spells boolean, as_known boolean,
       points date[], split_by text)
     returns table (point integer, split text, numerator bigint, denominator bigint, cannot_tell bigint, total numeric)
     language plpgsql stable security definer set search_path = '' set jit = off set work_mem = '64MB' as $body$
   declare
     from_schema text := case when as_known then '{{known}}' else '{{live}}' end;
     split_sql text;
     joined text := '';
   begin
     if measure_view !~ '^measure_[a-z0-9_]+$' then raise exception 'not a measure: %', measure_view; end if;
     split_sql := case when split_by is null then 'null::text'
       when split_by in ('age', 'sex', 'ethnicity') then format('p.%I', split_by || '_split')
       else format('v.%I::text', split_by) end;
     if split_by in ('sex', 'ethnicity', 'age') then
       joined := format(' left join (select person_id, sex as sex_split, ethnicity as ethnicity_split,
          case when born_on is null then null
               when age < 0 then ''Unborn'' when age < 1 then ''Under 1'' when age < 5 then ''1 to 4''
               when age < 10 then ''5 to 9'' when age < 16 then ''10 to 15'' when age < 18 then ''16 and 17''
               else ''18 and over'' end as age_split
          from (select q.*, case when $1[array_upper($1, 1)] < born_on then -1
                  else extract(year from age($1[array_upper($1, 1)], born_on)) end as age from %s.person_profile q) q) p
          on p.person_id = v.child_id', from_schema);
     end if;
     if is_spells then
       return query execute format($sql$
         with rows as (select %1$s as split, v.numerator, v.value,
                  width_bucket(v.from_on - 1, $1) + 1 as starts,
                  case when v.to_on is null then array_length($1, 1) + 1 else width_bucket(v.to_on - 1, $1) + 1 end as ends
                from %2$s.%3$I v %4$s),
         steps as (select r.split, s.point, s.sign * (r.numerator is true)::int as num, s.sign * (r.numerator is not null)::int as den,
                  s.sign * (r.numerator is null)::int as unknown, s.sign * coalesce(r.value, 0) as total
                from rows r cross join lateral (values (r.starts, 1), (r.ends, -1)) s (point, sign)
                where r.starts < r.ends and s.point <= array_length($1, 1)),
         sums as (select split, point, sum(num) as num, sum(den) as den, sum(unknown) as unknown, sum(total) as total
                from steps group by 1, 2),
         grid as (select s.split, p.point from (select distinct split from sums) s
                cross join generate_series(1, array_length($1, 1)) p (point))
         select g.point, g.split,
           coalesce(sum(s.num) over w, 0)::bigint, coalesce(sum(s.den) over w, 0)::bigint,
           coalesce(sum(s.unknown) over w, 0)::bigint, coalesce(sum(s.total) over w, 0)
         from grid g left join sums s on s.split is not distinct from g.split and s.point = g.point
         window w as (partition by g.split order by g.point)
       $sql$, split_sql, from_schema, measure_view, joined) using points;
     else
       return query execute format($sql$
         select width_bucket(v.on_date - 1, $1), %1$s, count(*) filter (where v.numerator),
                count(*) filter (where v.numerator is not null), count(*) filter (where v.numerator is null), sum(v.value)
         from %2$s.%3$I v %4$s
         where v.on_date > $1[1] and v.on_date <= $1[array_length($1, 1)] group by 1, 2
       $sql$, split_sql, from_schema, measure_view, joined) using points;
     end if;
   end $body$`,

  `create or replace function {{keep}}.measure_median(measure_view text, is_spells boolean, as_known boolean, from_on date, to_on date)
     returns numeric language plpgsql stable security definer set search_path = '' as $body$
   declare answer numeric;
   begin
     if measure_view !~ '^measure_[a-z0-9_]+$' then raise exception 'not a measure: %', measure_view; end if;
     execute format('select percentile_cont(0.5) within group (order by v.value::double precision)::numeric from %s.%I v where %s',
       case when as_known then '{{known}}' else '{{live}}' end, measure_view,
       case when is_spells then 'v.from_on <= $2 and (v.to_on is null or v.to_on > $2)'
            else 'v.on_date between $1 and $2' end) into answer using from_on, to_on;
     return answer;
   end $body$`,
  // How many children live in the authority on each day: the estimate in force then.
  `create or replace function {{keep}}.population_on(days date[], as_known boolean) returns table (on_day date, children integer)
     language plpgsql stable security definer set search_path = '' as $body$
   begin
     return query execute format('select d, (select a.children from %s.authority_population a where a.from_on <= d
       order by a.from_on desc limit 1) from unnest($1) d', case when as_known then '{{known}}' else '{{live}}' end) using days;
   end $body$`,
  'revoke execute on function {{keep}}.measure, {{keep}}.measure_median, {{keep}}.population_on from public',
]
