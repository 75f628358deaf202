import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { challengeAnswered } from './clocks.ts'
import { demonstrates } from './demonstration.ts'
import { news } from './news.ts'
import { accounts } from './pages/accounts.tsx'
import { asked } from './pages/asked.tsx'
import { challenge } from './pages/challenge.tsx'
import { challengeByTelephone } from './pages/challenge-by-telephone.tsx'
import { conversations } from './pages/conversations.tsx'
import { hub } from './pages/hub.tsx'
import { ourQuality } from './pages/our-quality.tsx'
import { quality } from './pages/quality.tsx'
import { question } from './pages/question.tsx'
import { referral } from './pages/referral.tsx'
import { referrals } from './pages/referrals.tsx'
import { talk } from './pages/talk.tsx'
import { Agency, Challenge, Conversation, ConversationAsked, ConversationFollowed } from './records.ts'
import { tells } from './tells.ts'
import { waits } from './waits.ts'

export const area: Area = {
  name: 'partners',
  title: 'Partners of the front door',
  records: [Agency, Conversation, ConversationAsked, ConversationFollowed, Challenge],
  // No kind is granted to partners: what they see of their own referrals is told to them, never read.
  may: [
    { roles: PRACTITIONERS, kinds: [Challenge] },
    { roles: [...PRACTITIONERS, 'administrator'], kinds: [Agency] },
    {
      roles: ['front-door-worker', 'front-door-manager', 'head-of-service', 'quality-lead'],
      kinds: [Conversation, ConversationAsked, ConversationFollowed],
    },
  ],
  tells,
  demonstrates,
  clocks: [challengeAnswered],
  waits,
  news,
  pages: [
    referrals,
    asked,
    talk,
    referral,
    hub,
    accounts,
    conversations,
    quality,
    ourQuality,
    challenge,
    challengeByTelephone,
    question,
  ],
}
