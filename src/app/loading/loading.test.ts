import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sealAdopted } from '../../engines/access/index.ts'
import { change, insert, transact } from '../../engines/records/index.ts'
import { type Authority, anAuthority } from './authority.test-data.ts'

const EPISODES =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB'

/** A header and the episodes of child 101, each as its start, end and reason it ended. */
const return903 = (...episodes: [start: string, end?: string, reason?: string][]) => ({
  'header.csv': `${HEADER}\n101,1,01/02/2010,WBRI,A123456789012,,\n`,
  'episodes.csv': `${EPISODES}\n${episodes.map(([start, end = '', reason = '']) => `101,${start},S,C2,N1,U1,PR1,${end},${reason},,,,`).join('\n')}\n`,
})

const episodes =
  "select to_char(started_on, 'YYYY-MM-DD') as began, to_char(ended_on, 'YYYY-MM-DD') as ended from care_episode order by started_on"
const history = 'select count(*)::int as n from local_history.care_episode'

let authority: Authority
beforeEach(async () => {
  authority = await anAuthority()
})
afterEach(() => authority.close())

describe('Loading a return', () => {
  test('makes one record a row, and the same return again changes nothing', async () => {
    const first = await authority.load(return903(['05/06/2017', '05/09/2017', 'X1'], ['05/09/2017']), {
      year: '2017-18',
    })
    expect(first).toMatchObject({ children: 1, records: { changed: 0, unchanged: 0, ignored: 0 }, doubts: 0 })
    const again = await authority.load(return903(['05/06/2017', '05/09/2017', 'X1'], ['05/09/2017']), {
      year: '2017-18',
    })
    expect(again).toMatchObject({
      loadId: null,
      records: { new: 0, changed: 0, unchanged: first.records.new },
    })
    expect(await authority.ask(history)).toEqual([{ n: 0 }])
  })

  test('in a preview says the same and leaves nothing behind', async () => {
    const previewed = await authority.load(return903(['05/06/2017']), { year: '2017-18', preview: true })
    expect(await authority.ask('select count(*)::int as n from person')).toEqual([{ n: 0 }])
    const loaded = await authority.load(return903(['05/06/2017']), { year: '2017-18' })
    expect(loaded.records).toEqual(previewed.records)
  })

  test('with a cell that cannot be typed lets the row in, leaves the field empty and doubts it', async () => {
    const loaded = await authority.load(return903(['05/06/2017', '31/02/2018', 'E3']), { year: '2017-18' })
    expect(loaded.problems).toMatchObject([{ file: 'episodes.csv', line: 2, column: 'DEC' }])
    expect(await authority.ask(episodes)).toEqual([{ began: '2017-06-05', ended: null }])
  })

  test('of a later year lets one period of care grow, and what was believed before stays askable', async () => {
    await authority.load(return903(['05/06/2017']), { year: '2017-18', received: '2018-06-29' })
    await authority.load(return903(['05/06/2017', '04/05/2018', 'E3']), {
      year: '2018-19',
      received: '2019-06-28',
    })
    expect(await authority.ask(episodes)).toEqual([{ began: '2017-06-05', ended: '2018-05-04' }])
    expect(await authority.ask(episodes, '2019-01-01')).toEqual([{ began: '2017-06-05', ended: null }])
    expect(await authority.ask(episodes, '2018-01-01')).toEqual([])
  })

  test('comes to the same end when two years arrive in the other order', async () => {
    const years = [
      { files: return903(['05/06/2017'], ['01/02/2018']), how: { year: '2017-18', received: '2018-06-29' } },
      {
        files: return903(['05/06/2017', '04/05/2018', 'E3']),
        how: { year: '2018-19', received: '2019-06-28' },
      },
    ]
    const ends: unknown[] = []
    for (const order of [years, [...years].reverse()]) {
      const one = await anAuthority()
      for (const { files, how } of order) await one.load(files, how)
      const versions =
        await one.ask(`select id, started_on, ended_on, known_at, null as known_to from care_episode
        union all select id, started_on, ended_on, known_at, known_to from local_history.care_episode order by id, known_at`)
      const runs = await one.ask(
        'select clock, from_on, due_on, state, known_at from clock_run order by 1, 2, 3',
      )
      ends.push({ versions, runs })
      await one.close()
    }
    expect(ends[1]).toEqual(ends[0])
  })

  test('of an earlier year, known only from now, keeps the word of the later year', async () => {
    await authority.load(return903(['05/06/2017', '04/05/2018', 'E3']), { year: '2018-19' })
    await authority.load(return903(['05/06/2017'], ['01/02/2016', '01/03/2016', 'E3']), { year: '2017-18' })
    expect(await authority.ask(episodes)).toEqual([
      { began: '2016-02-01', ended: '2016-03-01' },
      { began: '2017-06-05', ended: '2018-05-04' },
    ])
  })
})

describe('A resubmission of the same year', () => {
  test('takes back the row it leaves out, and changes the row it corrects', async () => {
    await authority.load(return903(['05/06/2017'], ['01/02/2018']), {
      year: '2017-18',
      received: '2018-05-01',
    })
    const again = await authority.load(return903(['05/06/2017', '01/01/2018', 'E3']), {
      year: '2017-18',
      received: '2018-06-29',
    })
    expect(again.records.withdrawn).toBeGreaterThan(0)
    expect(await authority.ask(episodes)).toEqual([{ began: '2017-06-05', ended: '2018-01-01' }])
    expect(await authority.ask(episodes, '2018-05-02')).toEqual([
      { began: '2017-06-05', ended: null },
      { began: '2018-02-01', ended: null },
    ])
  })

  test('leaves what another year’s return still holds', async () => {
    await authority.load(return903(['05/06/2017'], ['01/02/2018']), {
      year: '2017-18',
      received: '2018-05-01',
    })
    await authority.load(return903(['01/02/2018', '01/05/2018', 'E3']), {
      year: '2018-19',
      received: '2019-05-01',
    })
    await authority.load(return903(['05/06/2017', '01/02/2018', 'X1']), {
      year: '2017-18',
      received: '2019-06-01',
    })
    expect(await authority.ask(episodes)).toEqual([
      { began: '2017-06-05', ended: '2018-02-01' },
      { began: '2018-02-01', ended: '2018-05-01' },
    ])
  })
})

describe('Another year’s return', () => {
  test('says nothing of a row it does not have, but doubts an episode that was open and vanished', async () => {
    await authority.load(return903(['05/06/2017', '01/12/2017', 'E3'], ['01/02/2018']), {
      year: '2017-18',
      received: '2018-06-29',
    })
    const next = await authority.load(return903(['01/08/2018']), { year: '2018-19', received: '2019-06-28' })
    expect(next.problems.map(problem => problem.message)).toEqual([
      'Episodes: it was open at the end of 2017-18, and the return for 2018-19 does not have it',
    ])
    expect(await authority.ask(episodes)).toHaveLength(3)
  })
})

describe('Records that people typed', () => {
  test('before the return was received make its word known only from now', async () => {
    const { records, kind } = authority
    await authority.load(return903(['05/06/2017']), { year: '2017-18', received: '2018-06-29' })
    authority.on('2019-01-10')
    const [child] = await authority.ask<{ id: string }>('select id from person')
    await transact(records, { who: 'worker', service: true }, ctx =>
      insert(ctx, kind('childs_words'), child!.id, { words: 'I like it here', saidOn: ctx.today }),
    )
    authority.on('2019-07-01')
    await authority.load(return903(['05/06/2017', '04/05/2018', 'E3']), {
      year: '2018-19',
      received: '2019-06-28',
    })
    expect(await authority.ask(episodes, '2019-06-30')).toEqual([{ began: '2017-06-05', ended: null }])
    expect(await authority.ask(episodes, '2019-07-02')).toEqual([
      { began: '2017-06-05', ended: '2018-05-04' },
    ])
  })

  test('after the return was received stand on top of it, whenever it is loaded', async () => {
    const { records, kind } = authority
    authority.on('2019-01-10')
    await authority.load(return903(['05/06/2017']), { year: '2018-19', received: '2019-01-09' })
    const [child] = await authority.ask<{ id: string }>('select id from person')
    const [episode] = await authority.ask<{ id: string }>('select id from care_episode')
    authority.on('2019-02-01')
    await transact(records, { who: 'worker', service: true }, async ctx => {
      const done = await change(ctx, kind('care_episode'), episode!.id, { endedOn: ctx.today } as never)
      expect(done.ok).toBe(true)
      ctx.touched.add(child!.id)
    })
    await authority.load(return903(['05/06/2017'], ['05/01/2016', '05/02/2016', 'E3']), {
      year: '2017-18',
      received: '2018-06-29',
    })
    expect(await authority.ask(episodes)).toEqual([
      { began: '2016-01-05', ended: '2016-02-05' },
      { began: '2017-06-05', ended: '2019-02-01' },
    ])
    expect(await authority.ask(episodes, '2018-07-01')).toHaveLength(2)
  })
})

describe('Who a loaded child is', () => {
  const census = (extra = '') => ({
    'cin.xml': `<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2018</Year><ReferenceDate>2018-03-31</ReferenceDate></CollectionDetails><Source><LEA>201</LEA></Source></Header>
<Children><Child><ChildIdentifiers><LAchildID>C-9</LAchildID><UPN>A123456789012</UPN><PersonBirthDate>2010-02-01</PersonBirthDate>${extra}<GenderCurrent>1</GenderCurrent></ChildIdentifiers>
<ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics></Child></Children></Message>`,
  })

  test('in both returns is one person when pupil number and birth date agree, under either local id', async () => {
    await authority.load(return903(['05/06/2017']), { year: '2017-18' })
    await authority.load(census())
    expect(await authority.ask('select local_id from local_identifier order by 1')).toEqual([
      { local_id: '101' },
      { local_id: 'C-9' },
    ])
    expect(await authority.ask('select count(distinct person_id)::int as n from local_identifier')).toEqual([
      { n: 1 },
    ])
  })

  test('is offered as a match, never merged, when only the pupil number agrees', async () => {
    await authority.load(return903(['05/06/2017']), { year: '2017-18' })
    const other = census()
    other['cin.xml'] = other['cin.xml'].replace('2010-02-01', '2010-02-11')
    await authority.load(other)
    expect(await authority.ask('select count(distinct person_id)::int as n from local_identifier')).toEqual([
      { n: 2 },
    ])
    expect(await authority.ask('select reasons from match_offer')).toHaveLength(1)
  })

  test('is offered as a match when name and birth date agree, or a former pupil number is known', async () => {
    await authority.load(return903(['05/06/2017']), { year: '2017-18' })
    await authority.load({
      'people.csv':
        'id,forename,surname,date_of_birth\n101,Ada,Moss,\nX7,ada,MOSS,2010-02-01\nX8,Ada,Moss,2011-02-01\n',
    })
    expect(await authority.ask('select reasons from match_offer')).toEqual([
      { reasons: ['The same name and date of birth'] },
    ])
    const former = census('<FormerUPN>A123456789012</FormerUPN>')
    former['cin.xml'] = former['cin.xml'].replace('<UPN>A123456789012</UPN>', '<UPN>B123456789012</UPN>')
    await authority.load(former)
    expect(await authority.ask('select reasons from match_offer order by 1')).toEqual([
      { reasons: ['A former pupil number of one is the other’s'] },
      { reasons: ['The same name and date of birth'] },
    ])
  })

  test('is sealed by an adoption order, and nothing leads across the seal', async () => {
    const one = await anAuthority()
    one.records.derivers.push(async (ctx, subjects) => {
      await sealAdopted(
        ctx,
        one.found.flatMap(({ area }) => area.seals?.rows ?? []),
        subjects,
      )
    })
    await one.load(return903(['05/06/2017', '05/01/2018', 'E12']), { year: '2017-18' })
    expect(await one.ask('select sealed_on from seal')).toHaveLength(1)
    // The same pupil number and birth date under another id: another child, and no offer.
    await one.load(census())
    expect(await one.ask('select count(distinct person_id)::int as n from local_identifier')).toEqual([
      { n: 2 },
    ])
    expect(await one.ask('select id from match_offer')).toEqual([])
    // Their own local id still finds the sealed record, and its keepers are told.
    await one.load(return903(['05/06/2017', '06/01/2018', 'E12']), { year: '2017-18' })
    expect(await one.ask('select count(distinct person_id)::int as n from local_identifier')).toEqual([
      { n: 2 },
    ])
    expect(await one.ask('select words from notice')).toEqual([
      { words: 'A return that was loaded (ssda903, 2017-18) speaks of this child.' },
    ])
    await one.close()
  })

  test('gets names, family and a worker from the people file, and an empty cell takes nothing away', async () => {
    await authority.load(return903(['05/06/2017']), { year: '2017-18' })
    await authority.load({
      'people.csv': 'id,forename,surname,date_of_birth\n101,Ada,Moss,\nM1,Ruth,Moss,1985-05-05\n',
      'relationships.csv':
        'id,related_id,relationship,name,parental_responsibility\n101,M1,mother,,yes\n101,F1,father,,no\n',
      'workers.csv': 'id,worker,account,from\n101,Sam Hill,sam,2018-01-08\n',
    })
    const [child] = await authority.ask<{ name: string; born: string }>(
      `select p.name, to_char(p.born_on, 'YYYY-MM-DD') as born from person_profile p where local_id = '101'`,
    )
    expect(child).toEqual({ name: 'Ada Moss', born: '2010-02-01' })
    expect(
      await authority.ask(
        `select p.name, r.relation from relationship r join person_profile p on p.person_id = r.other order by 1`,
      ),
    ).toEqual([
      { name: 'F1', relation: 'father' },
      { name: 'Ruth Moss', relation: 'mother' },
    ])
    expect(await authority.ask('select worker from allocation')).toEqual([{ worker: 'Sam Hill' }])
  })
})
