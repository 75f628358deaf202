import { type Sql, sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

// “Open at any time in the year”: it held on some day of the twelve months that end on the day asked about. As a spell
// that is from its start to a year after its end, so that one pass answers every day; on 31 March, the financial year.
const aYearAfter = (end: Sql): Sql => sql`(${end} + interval '12 months')::date`

// Whoever leads the family holds the assessment until early help ends: it is open that long.
const open = sql`select a.child_id, a.id, a.started_on, e.ended_on, e.id as episode, e.hub
    from early_help_assessment a join early_help_episode e on e.id = a.episode where a.started_on is not null`

// Found for all at once: as known on a day, the record has no index by episode that each could be looked up in.
const lastLead = sql`select distinct on (episode) episode, agency from early_help_lead order by episode, from_on desc, id`

const rows = sql`select o.child_id, 'early_help_assessment' as record_kind, o.id as record_id, o.started_on as from_on,
    ${aYearAfter(sql`o.ended_on`)} as to_on, true as numerator, null::numeric as value, l.agency as lead_agency, o.hub
  from (${open}) o
  left join (${lastLead}) l on l.episode = o.episode`

export const assessmentsOpen = indicator('early-help-assessments-open', {
  title: 'Early help assessments open in the year',
  definition:
    'The number of early help assessments open at any time in the 12 months to the day, each from its start until early help ended.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  splits: ['lead_agency', 'hub'],
  rows,
})

export const assessmentsRate = indicator('early-help-assessments-rate', {
  title: 'Early help assessments for every 10,000 children',
  definition:
    'Early help assessments open at any time in the 12 months to the day, for every 10,000 children living in the authority.',
  measure: 'rate-per-10000',
  shape: 'spells',
  better: 'neutral',
  rows,
})

export const assessmentsPartnerHeld = indicator('early-help-assessments-partner-held', {
  title: 'Early help assessments held by partners',
  definition:
    'The number of early help assessments that a lead professional of a partner agency held at any time in the 12 months to the day.',
  measure: 'count',
  shape: 'spells',
  better: 'higher',
  // A partner who led twice within the year held one assessment: the spells are joined before they are counted.
  rows: sql`select p.child_id, 'early_help_assessment' as record_kind, p.id as record_id, lower(p.held) as from_on,
      upper(p.held) as to_on, true as numerator, null::numeric as value
    from (select h.child_id, h.id, unnest(range_agg(daterange(h.from_on, ${aYearAfter(sql`h.to_on`)}))) as held
      from (select o.child_id, o.id, greatest(o.started_on, l.from_on) as from_on, least(o.ended_on, l.to_on) as to_on
        from (${open}) o join early_help_lead l on l.episode = o.episode and l.agency <> 'council') h
      where h.to_on is null or h.to_on >= h.from_on
      group by 1, 2) p`,
})
