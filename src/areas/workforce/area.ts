import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { datasetRows } from './dataset.ts'
import { demonstrates } from './demonstration.ts'
import { workerAccountFacts, workerTeamFacts } from './facts.ts'
import { agencyStaff, permanentStaff, postsFunded } from './indicators/posts.ts'
import { agencyRate, turnoverRate, vacancyRate } from './indicators/rates.ts'
import { absenceRate } from './indicators/sickness.ts'
import { accountsPage } from './pages/accounts.tsx'
import { Absence, Post, Team, TeamMember, Worker, WorkerAccount } from './records.ts'
import { simulates } from './simulate.ts'
import { MANAGING } from './who.ts'

export const area: Area = {
  name: 'workforce',
  title: 'The workforce',
  datasetRows,
  records: [Team, Post, Worker, WorkerAccount, TeamMember, Absence],
  facts: [workerAccountFacts, workerTeamFacts],
  may: [
    { roles: [...PRACTITIONERS, 'early-help-worker', 'administrator'], kinds: [Team, Worker, TeamMember] },
    // Why a colleague is away is nobody's business but their managers'.
    {
      roles: ['team-manager', 'head-of-service', 'director', 'performance-analyst', 'administrator'],
      kinds: [Post, Absence],
    },
    { roles: MANAGING, kinds: [WorkerAccount] },
  ],
  indicators: [vacancyRate, agencyRate, turnoverRate, absenceRate, postsFunded, permanentStaff, agencyStaff],
  pages: [accountsPage],
  demonstrates,
  simulates,
}
