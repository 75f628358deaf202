import { literal, name, type Sql } from '../../core/sql.ts'
import { snake } from './columns.ts'
import { canMark, type RecordKind, subjectColumn } from './declare.ts'
import type { Facts } from './facts.ts'

type Rows = { rows: Sql }

/** What of an area's contributions becomes views. An Area is one. */
export type Viewed = {
  records: readonly RecordKind[]
  facts?: readonly Facts[]
  spells?: readonly (Rows & { status: string; elsewhere?: Sql })[]
  tells?: readonly (Rows & { kind: string; lane: string; shape: string })[]
  saysToThem?: readonly (Rows & { kind: string })[]
  indicators?: readonly (Rows & { id: string })[]
  profile?: Rows
  knownBy?: { localIds: Sql; proofs: Sql }
  family?: Rows
  population?: Rows
  allocations?: Rows
}

/** A view the program derives from records: rebuilt from source at each deployment, in both schemas. */
export type DerivedView = { view: string; rows: string }

/** The empty union, so that a view stands though no area contributes to it. */
const NOTHING = {
  status_spell: `select null::uuid as child_id, null::uuid as record_id, null::text as status, null::date as from_on, null::date as to_on where false`,
  status_elsewhere: `select null::uuid as child_id, null::text as status, null::date as from_on, null::date as to_on where false`,
  person_profile: `select null::uuid as person_id, null::text as name, null::text as local_id, null::date as born_on,
      null::date as expected_on, null::text as sex, null::text as ethnicity where false`,
  worker_allocation: `select null::uuid as child_id, null::text as worker, null::text as account, null::text as team,
      null::date as from_on, null::date as to_on, null::integer as leads where false`,
  person_family: 'select null::uuid as person_id, null::uuid as other_id where false',
  person_local_id:
    'select null::uuid as person_id, null::text as local_id, null::timestamptz as known_at where false',
  person_proof:
    'select null::uuid as person_id, null::text as upn, null::text as former_upn, null::text as born where false',
  authority_population: 'select null::date as from_on, null::integer as children where false',
  telling: `select null::uuid as child_id, null::text as kind, null::uuid as record_id, null::text as lane, null::text as shape,
      null::date as from_on, null::date as to_on, null::timestamptz as at, null::text as title, null::text as detail,
      null::text as tone, null::timestamptz as known_at where false`,
  said_to_them: `select null::uuid as child_id, null::text as kind, null::uuid as record_id, null::date as on_date, null::text as title,
      null::text as words, null::text as says, null::text as why, null::text as left_out, null::text as not_for where false`,
  marked_words: `select null::uuid as child_id, null::text as kind, null::uuid as record_id, null::text as mark,
      null::text as words where false`,
  telling_begun: `select null::uuid as child_id, null::text as kind, null::uuid as record_id, null::timestamptz as known_at
    where false`,
}

/**
 * All derived views, in an order in which each finds those it reads: facts first (areas come in the order of
 * their joins), then the unions of status spells and tellings, then one view an indicator.
 */
export function derivedViews(areas: readonly Viewed[]): DerivedView[] {
  const facts = areas.flatMap(area => area.facts ?? [])
  const spells = areas.flatMap(area => area.spells ?? [])
  const tells = areas.flatMap(area => area.tells ?? [])
  const indicators = areas.flatMap(area => area.indicators ?? [])
  const profile = areas.find(area => area.profile)?.profile
  const population = areas.find(area => area.population)?.population
  const knownBy = areas.find(area => area.knownBy)?.knownBy
  const allocations = areas.find(area => area.allocations)?.allocations
  return [
    ...facts.map(f => ({ view: f.view, rows: f.rows as string })),
    {
      view: 'status_spell',
      rows: [
        NOTHING.status_spell,
        ...spells.map(
          s => `select child_id, record_id, '${s.status}' as status, from_on, to_on from (${s.rows}) s`,
        ),
      ].join('\nunion all\n'),
    },
    {
      view: 'status_elsewhere',
      rows: [
        NOTHING.status_elsewhere,
        ...spells.flatMap(({ status, elsewhere }) =>
          elsewhere ? [`select child_id, '${status}' as status, from_on, to_on from (${elsewhere}) s`] : [],
        ),
      ].join('\nunion all\n'),
    },
    {
      view: 'telling',
      rows: [
        NOTHING.telling,
        ...tells.map(
          t => `select child_id, '${t.kind}' as kind, record_id, '${t.lane}' as lane, '${t.shape}' as shape,
                 from_on, to_on, at, title, detail, tone, known_at from (${t.rows}) t`,
        ),
      ].join('\nunion all\n'),
    },
    {
      view: 'said_to_them',
      rows: [
        NOTHING.said_to_them,
        ...areas
          .flatMap(area => area.saysToThem ?? [])
          .map(
            s => `select child_id, '${s.kind}' as kind, record_id, on_date, title, words, says, why, left_out, not_for
                  from (${s.rows}) s`,
          ),
      ].join('\nunion all\n'),
    },
    { view: 'marked_words', rows: [NOTHING.marked_words, ...marked(areas)].join('\nunion all\n') },
    { view: 'telling_begun', rows: [NOTHING.telling_begun, ...begun(areas)].join('\nunion all\n') },
    { view: 'person_profile', rows: profile?.rows ?? NOTHING.person_profile },
    {
      view: 'person_family',
      rows: areas.find(area => area.family)?.family?.rows ?? NOTHING.person_family,
    },
    { view: 'person_local_id', rows: knownBy?.localIds ?? NOTHING.person_local_id },
    { view: 'person_proof', rows: knownBy?.proofs ?? NOTHING.person_proof },
    { view: 'authority_population', rows: population?.rows ?? NOTHING.authority_population },
    { view: 'worker_allocation', rows: allocations?.rows ?? NOTHING.worker_allocation },
    ...indicators.map(i => ({ view: indicatorView(i.id), rows: i.rows as string })),
  ]
}

/** For each kind that is told of, when the versions before the present one were known: with {{history}} in it. */
function begun(areas: readonly Viewed[]): string[] {
  const told = new Set(areas.flatMap(area => (area.tells ?? []).map(({ kind }) => kind)))
  const kinds = areas.flatMap(area => area.records).filter(({ table }) => told.has(table))
  return kinds.map(
    kind =>
      `select ${subjectColumn(kind)} as child_id, '${kind.table}' as kind, id as record_id, known_at
       from {{history}}.${name(kind.table)}`,
  )
}

/**
 * For each kind about a child or an adult, the texts of which something is kept apart: with the mark of a text that is kept
 * apart whole, without one where marks stand within it.
 */
function marked(areas: readonly Viewed[]): string[] {
  return areas
    .flatMap(area => area.records)
    .flatMap(kind => {
      const texts = Object.entries(kind.fields).flatMap(([field, declared]) =>
        declared.marked || canMark(kind, declared)
          ? [`(${declared.marked ? literal(declared.marked) : 'null::text'}, ${name(snake(field))})`]
          : [],
      )
      if (texts.length === 0) return []
      return [
        `select ${subjectColumn(kind)} as child_id, '${kind.table}' as kind, id as record_id, v.mark, v.words
         from ${name(kind.table)}, lateral (values ${texts.join(', ')}) as v (mark, words)
         where v.words is not null and (v.mark is not null or v.words like '%((%')`,
      ]
    })
}

/** The view that holds an indicator's denominator rows. */
export function indicatorView(id: string): string {
  return `measure_${id.replaceAll('-', '_')}`.slice(0, 59)
}

/**
 * SQL that makes a derived view, with {{history}} for that schema; run it with the schema to make it in first on the
 * search path.
 */
export function createView(schema: string, derived: DerivedView): string {
  return `create view ${name(schema)}.${name(derived.view)} with (security_invoker = true) as ${derived.rows}`
}
