import { dayOf } from '../../core/instant.ts'
import { clock } from '../../engines/clocks/index.ts'
import { LOOKED_AT, passedToWorker } from '../front-door/facts.ts'
import { Notification } from './records.ts'
import { triageBy } from './triage-by.ts'

// The morning’s meeting is daily (clocks.json dv-triage: one day, weekends too): what was told by one evening is decided
// by the next. Local.
export const notificationTriaged = clock('dv-triage', {
  title: 'Notification of domestic abuse decided',
  todo: 'Decide where the notification of domestic abuse goes',
  opens: '/areas/domestic-abuse/incident/:about',
  authority: 'local',
  source: 'Local standard: 1 day',
  atTheEnd: 'asks-after',
  reads: { notifications: Notification },
  runs: ({ notifications }) =>
    notifications.flatMap(told =>
      told.notifiedAt === null
        ? []
        : [
            {
              about: told,
              from: dayOf(told.notifiedAt),
              due: triageBy(told.notifiedAt),
              met: told.closedAt === null ? null : dayOf(told.closedAt),
            },
          ],
    ),
})

// As for a contact that the front door passes to the worker of an open case: local, the next working day.
export const notificationLookedAt = clock('notification-looked-at', {
  title: 'Notification of domestic abuse looked at by the worker of the open case',
  todo: 'Look at the new notification of domestic abuse, and say what came of it',
  opens: '/children/:child/look-at-worry',
  authority: 'local',
  source: 'Local standard: 1 working day',
  atTheEnd: 'asks-after',
  reads: { notifications: Notification, ...LOOKED_AT },
  needs: 'notifications',
  runs: ({ notifications, ...known }) =>
    notifications.flatMap(told =>
      told.route === 'open-case' && told.closedAt !== null && told.closedBy !== null
        ? passedToWorker(told, told.closedAt, known)
        : [],
    ),
})
