import { dayOf, plusHours } from '../../core/instant.ts'
import { type Clock, clock } from '../../engines/clocks/index.ts'
import type { Row } from '../../engines/records/index.ts'
import { Contact, ContactRating } from './records.ts'

export type Colour = 'red' | 'amber' | 'green'

/**
 * Hours from receipt to decision by colour. The documents monitor them and state none (report of 2017, appendix two): the
 * numbers are a common default, and the partnership sets its own (RatedHours).
 */
export const HOURS: Readonly<Record<Colour, number>> = { red: 4, amber: 24, green: 72 }

/** The rating that holds: the last that was made. */
export const lastRating = <R extends Pick<Row<typeof ContactRating>, 'ratedAt' | 'colour'>>(
  ratings: readonly R[],
): R | undefined => ratings.reduce<R | undefined>((a, b) => (a && a.ratedAt > b.ratedAt ? a : b), undefined)

const ratedClock = (colour: Colour): Clock =>
  clock(`mash-rag-${colour}`, {
    title: `Decision on a contact rated ${colour}`,
    todo: `Decide what happens with the contact, which is rated ${colour}`,
    opens: '/areas/front-door/enquiry/:about',
    authority: 'local',
    source: `Local standard, kept by the administrator: ${HOURS[colour]} hours from receipt until another is set`,
    atTheEnd: 'asks-after',
    reads: { contacts: Contact, ratings: ContactRating },
    needs: 'ratings',
    // Elapsed hours: nights, weekends and the change of the clocks count.
    runs: ({ contacts, ratings }) =>
      contacts.flatMap(contact => {
        // What is decided anew is rated anew, and changes no hours of the decision before.
        const mine = ratings.filter(one => one.contact === contact.id && one.stage !== 'anew')
        const last = lastRating(mine)
        if (last?.colour !== colour || contact.receivedAt === null) return []
        // A rating holds the hours in force when it was made: setting others later moves no deadline.
        const dueAt = plusHours(contact.receivedAt, last.hours ?? HOURS[colour])
        return [
          {
            about: contact,
            from: dayOf(contact.receivedAt),
            fromAt: contact.receivedAt,
            due: dayOf(dueAt),
            dueAt,
            met: contact.decidedAt === null ? null : dayOf(contact.decidedAt),
            metAt: contact.decidedAt,
          },
        ]
      }),
  }) as Clock

/** Whether a contact was decided in the hours of its colour. */
export const ratedClocks: readonly Clock[] = [ratedClock('red'), ratedClock('amber'), ratedClock('green')]
