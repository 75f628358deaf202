import { ageOn, formatAge } from '../../../core/age.ts'
import { type Day, formatDay } from '../../../core/day.ts'
import { formatInexact } from '../../../core/inexact.ts'
import type { Panel } from '../../../engines/area.ts'
import { one, type Row } from '../../../engines/records/index.ts'
import { Fact } from '../../../web/child/index.ts'
import { Identity, SEX } from '../records.ts'

type Who = Row<typeof Identity>

/** 'aged 9 when they died, on 3 May 2024', '14 years', 'expected on 12 March 2027', as it is said of someone. */
function age({ born, expectedOn, diedOn, pregnancyEndedOn }: Who, today: Day): string {
  if (diedOn !== null) {
    const aged = born === null ? '' : `aged ${ageWords(born.earliest, diedOn)} when they `
    return `${aged === '' ? 'Died' : `${aged.charAt(0).toUpperCase()}${aged.slice(1)}died`}, on ${formatDay(diedOn)}`
  }
  if (born !== null) {
    const about = born.earliest === born.latest ? '' : 'about '
    return `${about}${formatAge(born.earliest, today)}, born ${formatInexact(born)}`
  }
  if (pregnancyEndedOn !== null) return `Not born: the pregnancy ended on ${formatDay(pregnancyEndedOn)}`
  if (expectedOn !== null)
    return expectedOn >= today
      ? `Not yet born, expected on ${formatDay(expectedOn)}`
      : `Expected on ${formatDay(expectedOn)}; no birth is recorded`
  return 'Not known'
}

const ageWords = (born: Day, on: Day): string =>
  ageOn(born, on) >= 2 ? String(ageOn(born, on)) : formatAge(born, on)

export const identity: Panel = {
  place: 'identity',
  title: 'Who they are',
  async show(ctx, child) {
    const who = await one(ctx, Identity, child)
    if (!who) return <Fact name="Age">Not known</Fact>
    return (
      <>
        <Fact name={who.diedOn === null ? 'Age' : 'Died'}>{age(who, ctx.today)}</Fact>
        {who.sex && <Fact name="Sex">{SEX[who.sex]}</Fact>}
        {who.knownAs && who.forename && <Fact name="Registered as">{who.forename}</Fact>}
        {who.otherNames && <Fact name="Other names">{who.otherNames}</Fact>}
      </>
    )
  },
}
