import { addDays, type Day, minDay } from '../../core/day.ts'
import { type Given, given, type Plays } from '../../engines/simulation/index.ts'
import { School, SchoolContact, SchoolPlace } from './records.ts'
import { type Phase, placeYears } from './school-years.ts'

/** Two schools of the demonstration, and the place of everyone who was ever of an age to have one. */
export const demonstrates: Plays = (cast, today) => {
  const opened = addDays(today, -6_000)
  const schools: Record<Phase, Given> = {
    primary: given(School, '', opened, { name: 'Larchgate Primary School', phase: 'primary' }),
    secondary: given(School, '', opened, { name: 'Wendlow High School', phase: 'secondary' }),
  }
  // Only one of them has told us whom to write to.
  const reached = given(SchoolContact, '', opened, {
    school: schools.primary.id,
    reader: 'Imran Selwyn, designated safeguarding lead',
    sentTo: 'safeguarding@larchgate-primary.example',
    telephone: '01632 960 610',
    fromOn: opened,
  })
  // Who came to this country at 16 has no place yet.
  const pupils = Object.values(cast).filter(({ part }) => part !== 'unaccompanied')
  const places = (['primary', 'secondary'] as const).flatMap(phase =>
    pupils.flatMap(({ id, born }) => {
      const { from, to } = placeYears(born, phase)
      return from > today
        ? []
        : [given(SchoolPlace, id, known(from, opened), { school: schools[phase].id, fromOn: from, toOn: to })]
    }),
  )
  return [schools.primary, schools.secondary, reached, ...places]
}

const known = (from: Day, opened: Day): Day => (minDay(from, opened) === from ? opened : from)
