import { addWorkingDays } from '../../core/working-days.ts'
import { clock } from '../../engines/clocks/index.ts'
import { IncidentNotice, toOfsted, toPanel } from './records-incident.ts'

// Children Act 2004, section 16C; Working Together 2023, chapter 5: within five working days of becoming aware.
export const panelTold = clock('serious-incident-5', {
  title: 'Serious incident notified',
  todo: 'Tell the national Panel of the serious incident',
  authority: 'statutory-guidance',
  source: 'Children Act 2004, section 16C; Working Together to Safeguard Children 2023, chapter 5',
  // It begins with a death.
  atTheEnd: 'goes-on',
  reads: { notices: IncidentNotice },
  runs: ({ notices }) =>
    notices.flatMap(notice =>
      toPanel(notice.ground)
        ? [
            {
              about: notice,
              from: notice.knownOn,
              due: addWorkingDays(notice.knownOn, 5),
              met: notice.panelOn,
            },
          ]
        : [],
    ),
})

// Working Together 2023, chapter 5: whether or not abuse or neglect is suspected. The rule says without delay; the country's
// list gives five working days.
export const ofstedTold = clock('death-cla-notify', {
  title: 'Death of a child in care or care leaver notified',
  todo: 'Tell the Secretary of State and Ofsted of the death',
  authority: 'statutory-guidance',
  source: 'Working Together to Safeguard Children 2023, chapter 5',
  atTheEnd: 'goes-on',
  reads: { notices: IncidentNotice },
  runs: ({ notices }) =>
    notices.flatMap(notice =>
      toOfsted(notice.ground)
        ? [
            {
              about: notice,
              from: notice.knownOn,
              due: addWorkingDays(notice.knownOn, 5),
              met: notice.ofstedOn,
            },
          ]
        : [],
    ),
})
