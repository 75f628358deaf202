/**
 * SQL for every child with an open status and nobody to work with them on the day $1, and since when: from the day the
 * first of what is open began, or the day the last worker left, whichever is later. Somebody who only reviews the work is
 * not the child's worker; what another agency's worker holds has its worker there (Spells.elsewhere). Gives child_id, since.
 */
export const WITHOUT_WORKER = `select s.child_id, greatest(min(s.from_on), (select max(w.to_on) from worker_allocation w
      where w.child_id = s.child_id and w.leads is not null and w.to_on <= $1::date)) as since
    from status_spell s
    where (s.from_on is null or s.from_on <= $1::date) and (s.to_on is null or s.to_on > $1::date)
      and not exists (select from worker_allocation l where l.child_id = s.child_id and l.leads is not null
        and (l.to_on is null or l.to_on > $1::date))
      and not exists (select from status_elsewhere h where h.child_id = s.child_id and h.status = s.status
        and h.from_on <= $1::date and (h.to_on is null or h.to_on > $1::date))
    group by 1`
