import { describe, expect, it } from 'vitest'
import { Assessment } from '../../areas/assessment/records.ts'
import { Visit as CareVisit, Episode, Unaccompanied } from '../../areas/care/records.ts'
import { Relationship } from '../../areas/child/records.ts'
import { Visit } from '../../areas/child-in-need/records.ts'
import { Contact, Referral } from '../../areas/front-door/records.ts'
import { noon, under } from './lives-under.test-data.ts'

const visited = (more: object) => ({ visitedOn: '2025-02-03', seen: 'seen', ...more })

describe('stories', () => {
  it(
    'law 100: an interim care order on the second day after the referral breaks it, on the third does not',
    under(100, async ({ child, put, broken }) => {
      const begun = { startedOn: '2025-02-05', reasonBegan: 'S' }
      const [soon, later, agreed] = [await child('soon'), await child('later'), await child('agreed')]
      await put(Referral, soon, { referredOn: '2025-02-03' })
      const episode = await put(Episode, soon, { ...begun, legalStatus: 'C1' })
      await put(Referral, later, { referredOn: '2025-02-02' })
      await put(Episode, later, { ...begun, legalStatus: 'C1' })
      await put(Referral, agreed, { referredOn: '2025-02-05' })
      await put(Episode, agreed, { ...begun, legalStatus: 'V2' })
      expect(await broken()).toEqual([`care_episode ${episode}`])
    }),
  )

  it(
    'law 101: the name of a baby before the birth breaks it, after it does not',
    under(101, async ({ born, put, broken }) => {
      const mia = await born('mia', '2025-03-01', { forename: 'Mia' })
      const told = { source: '3D', receivedAt: noon('2025-02-01') }
      const named = await put(Contact, mia, { ...told, worry: 'The midwife is worried about Mia.' })
      await put(Contact, mia, { ...told, worry: 'The midwife is worried about the baby.' })
      await put(Contact, mia, { ...told, receivedAt: noon('2025-03-02'), worry: 'Mia is well.' })
      const late = await put(Assessment, mia, { authorisedOn: '2025-02-20', lateReason: 'Mia’s scan.' })
      expect(await broken()).toEqual([`assessment ${late}`, `contact ${named}`])
    }),
  )

  it(
    'law 102: homework at three breaks it, at four does not',
    under(102, async ({ born, put, broken }) => {
      const three = await put(
        Visit,
        await born('three', '2021-02-04'),
        visited({ happened: 'He did homework.' }),
      )
      await put(Visit, await born('four', '2021-02-03'), visited({ happened: 'He did homework.' }))
      expect(await broken()).toEqual([`in_need_visit ${three}`])
    }),
  )

  it(
    'law 103: the grandmother of a child who came alone breaks it',
    under(103, async ({ child, put, broken }) => {
      const [alone, other] = [await child('alone'), await child('other')]
      await put(Unaccompanied, alone, {})
      const words = '“I want to see my nan more.”'
      const said = await put(CareVisit, alone, visited({ words }))
      await put(CareVisit, alone, visited({ words: '“I want to learn.”' }))
      await put(CareVisit, other, visited({ words }))
      expect(await broken()).toEqual([`care_visit ${said}`])
    }),
  )

  it(
    'law 105: shouting at home, told of a child who came into care the day before, breaks it',
    under(105, async ({ child, put, broken }) => {
      const one = await child('one')
      await put(Episode, one, { startedOn: '2025-02-03', reasonBegan: 'S', legalStatus: 'V2' })
      const told = { source: '6', worry: 'Someone says that there is shouting at home.' }
      await put(Contact, one, { ...told, receivedAt: noon('2025-02-03') })
      await put(Contact, one, { ...told, receivedAt: noon('2025-02-04'), worry: 'Someone asks for him.' })
      const contact = await put(Contact, one, { ...told, receivedAt: noon('2025-02-04') })
      expect(await broken()).toEqual([`contact ${contact}`])
    }),
  )

  it(
    'law 106: a walk to the park by video breaks it, in person does not',
    under(106, async ({ child, put, broken }) => {
      const one = await child('one')
      const happened = 'Mia and I walked to the park.'
      const seen = await put(Visit, one, visited({ how: 'video', happened }))
      await put(Visit, one, visited({ how: 'in-person', happened }))
      await put(Visit, one, visited({ how: 'video', happened: 'Mia and I talked by video.' }))
      expect(await broken()).toEqual([`in_need_visit ${seen}`])
    }),
  )

  it(
    'law 104: “my sister” of a child with a brother alone breaks it',
    under(104, async ({ born, put, broken }) => {
      const [one, brother] = [
        await born('one', '2015-01-01', { sex: 'F' }),
        await born('b', '2017-01-01', { sex: 'M' }),
      ]
      await put(Relationship, one, { other: brother, relation: 'half-sibling' })
      const words = 'I played with my sister.'
      const said = await put(Visit, one, visited({ words }))
      await put(Visit, one, visited({ words: 'I played with my brother.' }))
      await put(Visit, brother, visited({ words }))
      expect(await broken()).toEqual([`in_need_visit ${said}`])
    }),
  )
})
